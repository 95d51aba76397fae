package org.entente.command.request;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.request.AtTheDoor.LIAISON;
import static org.entente.command.request.AtTheDoor.NODE;
import static org.entente.command.request.AtTheDoor.path;
import static org.entente.command.request.AtTheDoor.payload;
import static org.entente.command.request.AtTheDoor.refused;
import static org.entente.command.request.DisputesAtTheDoor.HEAD_OF_RND;
import static org.entente.command.request.DisputesAtTheDoor.HEAD_OF_SALES;
import static org.entente.command.request.DisputesAtTheDoor.appeal;

/** POST /api/requests/{id}/objections/{number}/appeal: who does not accept the Office's ruling. */
class AppealEndpointTest {
    private static final String REASON = "{'reason':'not ours'}";

    @Test
    void either_side_appeals_with_a_reason() {
        String id = DisputesAtTheDoor.ruled();
        String other = DisputesAtTheDoor.ruled();

        assertThat(appeal(id, HEAD_OF_RND, REASON)).hasStatusOk();
        assertThat(payload(id, "request.ruling-appealed").path("reason").asString()).isEqualTo("not ours");
        assertThat(NODE.stored(id)).endsWith("request.ruling-appealed", "alarm.cleared");
        assertThat(appeal(other, LIAISON, REASON)).hasStatusOk();
        assertThat(payload(other, "request.ruling-appealed").path("department").asString()).isEqualTo("product");
    }

    @Test
    void nobody_else_appeals_and_nobody_twice() {
        String id = DisputesAtTheDoor.ruled();

        refused(403, "not-a-side", () -> appeal(id, HEAD_OF_SALES, REASON));
        refused(403, "role-missing", () -> appeal(id, "he.jia", "{'department':'rnd','reason':'x'}"));
        appeal(id, HEAD_OF_RND, REASON);
        refused(409, "nothing-to-appeal", () -> appeal(id, HEAD_OF_RND, REASON));
    }

    @Test
    void without_a_ruling_or_a_reason_there_is_no_appeal() {
        String referred = DisputesAtTheDoor.referred();
        String id = DisputesAtTheDoor.ruled();

        refused(409, "nothing-to-appeal", () -> appeal(referred, HEAD_OF_RND, REASON));
        refused(404, "not-found", () -> appeal("REQ-none", HEAD_OF_RND, REASON));
        refused(404, "not-found", () -> NODE.post(HEAD_OF_RND, path(id, "objections/2/appeal"), REASON));
        refused(400, "", () -> appeal(id, HEAD_OF_RND, "{'reason':'x','outcome':'upheld'}"));
        refused(422, "text-missing", () -> appeal(id, HEAD_OF_RND, "{}"));
        refused(422, "text-missing", () -> appeal(id, HEAD_OF_RND, "{'reason':''}"));
        refused(412, "stale-version", () -> NODE.post(HEAD_OF_RND, path(id, "objections/1/appeal"), REASON,
                "If-Match", "\"0\""));
    }
}
