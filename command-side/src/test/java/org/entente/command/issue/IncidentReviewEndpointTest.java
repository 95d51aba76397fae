package org.entente.command.issue;

import org.entente.api.issue.Urgency;
import org.junit.jupiter.api.Test;

/** POST /api/issues/{id}/review: the review of a critical issue. */
class IncidentReviewEndpointTest extends IssueEndpointTest {
    @Override
    IssueDoor door() {
        return IssueDoor.closed(Urgency.CRITICAL);
    }

    @Override
    IssueDoor tooLate() {
        return IssueDoor.solved(Urgency.CRITICAL);
    }

    @Override
    String path() {
        return "review";
    }

    @Override
    String body() {
        return "{'cause':{'en':'a'},'responseTimes':{'en':'b'},'cost':{'en':'c'},'improvements':{'en':'d'}}";
    }

    @Override
    String who() {
        return "lin.lan";
    }

    @Override
    String stranger() {
        return "liaison.rnd";
    }

    @Override
    String event() {
        return "Reviewed";
    }

    @Test
    void once_and_only_of_a_critical_issue() throws Exception {
        IssueDoor door = door();
        door.post(who(), path(), body());
        refused(409, "already-reviewed", door, who(), body());
        refused(409, "wrong-level", IssueDoor.closed(Urgency.NORMAL), who(), body());
    }

    @Test
    void with_all_four_fields_and_files_that_are_attached() throws Exception {
        refused(422, "text-missing", body().replace("'en':'a'", ""));
        refused(422, "text-missing", body().replace("'en':'b'", ""));
        refused(422, "text-missing", body().replace("'en':'c'", ""));
        refused(422, "text-missing", body().replace("'en':'d'", ""));
        refused(422, "not-attached", body().replace("'en':'d'}", "'en':'d'},'attachments':['" + "a".repeat(64) + "']"));
    }
}
