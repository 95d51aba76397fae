package org.entente.command.issue;

import org.entente.api.identity.Acting;
import org.entente.api.issue.Urgency;
import org.junit.jupiter.api.Test;

/** POST /api/issues/{id}/suspension: the holder stops the clock until an end. */
class IssueSuspensionEndpointTest extends IssueEndpointTest {
    @Override
    IssueDoor door() {
        return IssueDoor.handled(Urgency.NORMAL);
    }

    @Override
    IssueDoor tooLate() {
        return IssueDoor.solved(Urgency.NORMAL);
    }

    @Override
    String path() {
        return "suspension";
    }

    @Override
    String body() {
        return "{'reason':{'en':'Why'},'until':'2026-03-26T12:00:00+08:00'}";
    }

    @Override
    String who() {
        return "he.jia";
    }

    @Override
    String stranger() {
        return "liaison.rnd";
    }

    @Override
    String event() {
        return "Suspended";
    }

    @Test
    void nobody_but_the_holder_and_never_of_a_critical_issue() throws Exception {
        refused(403, "not-holder", door(), "zhou.qiming", body());
        refused(403, "not-holder", IssueDoor.handled(Urgency.URGENT), "zhou.qiming", body());
        refused(409, "critical-never-waits", IssueDoor.handled(Urgency.CRITICAL), "zhou.qiming", body());
    }

    @Test
    void with_a_reason_and_an_end_within_a_year() throws Exception {
        refused(422, "text-missing", "{'reason':{},'until':'2026-03-26T12:00:00+08:00'}");
        refused(422, "in-the-past", "{'reason':{'en':'Why'},'until':'2026-03-24T10:20:00+08:00'}");
        refused(422, "suspended-too-long", "{'reason':{'en':'Why'},'until':'2027-04-01T10:20:00+08:00'}");
    }

    @Test
    void a_clock_that_ran_out_is_not_stopped() throws Exception {
        IssueDoor late = IssueDoor.none().at("2026-03-20T20:00")
                .given(Yunlan.liaison("production"), Asked.report("production", Urgency.NORMAL, "rnd"))
                .at("2026-03-21T09:00").given(Yunlan.COORDINATOR, Asked.triage(Urgency.NORMAL)).at("2026-03-23T20:00");
        late.given(Acting.CLOCK, Asked.tick());
        refused(409, "no-clock-to-stop", late, who(), body());
    }
}
