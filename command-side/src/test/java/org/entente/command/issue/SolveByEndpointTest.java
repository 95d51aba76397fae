package org.entente.command.issue;

import org.entente.api.identity.Acting;
import org.entente.api.issue.Urgency;
import org.junit.jupiter.api.Test;

/** POST /api/issues/{id}/solve-by: the general manager sets another date. */
class SolveByEndpointTest extends IssueEndpointTest {
    @Override
    IssueDoor door() {
        return IssueDoor.handled(Urgency.CRITICAL);
    }

    @Override
    IssueDoor tooLate() {
        return IssueDoor.solved(Urgency.CRITICAL);
    }

    @Override
    String path() {
        return "solve-by";
    }

    @Override
    String body() {
        return "{'solveBy':'2026-03-26T12:00:00+08:00','reason':{'en':'Why'}}";
    }

    @Override
    String who() {
        return "zhou.qiming";
    }

    @Override
    String stranger() {
        return "lin.lan";
    }

    @Override
    String event() {
        return "SolveBySet";
    }

    @Test
    void only_of_a_critical_issue_and_until_the_verdict() throws Exception {
        refused(409, "wrong-level", IssueDoor.handled(Urgency.URGENT), who(), body());
        refused(422, "in-the-past", "{'solveBy':'2026-03-24T10:20:00+08:00','reason':{'en':'Why'}}");
        refused(422, "text-missing", "{'solveBy':'2026-03-26T12:00:00+08:00','reason':{}}");
    }

    @Test
    void a_verdict_given_never_moves() throws Exception {
        IssueDoor late = door().at("2026-03-25T10:00").given(Acting.CLOCK, Asked.tick());
        refused(409, "verdict-given", late, who(), body());
    }
}
