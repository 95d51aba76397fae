package org.entente.command.request;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.request.AtTheDoor.NODE;
import static org.entente.command.request.AtTheDoor.path;
import static org.entente.command.request.AtTheDoor.payload;
import static org.entente.command.request.AtTheDoor.refused;
import static org.entente.command.request.DisputesAtTheDoor.HEAD_OF_RND;
import static org.entente.command.request.DisputesAtTheDoor.HEAD_OF_SALES;

/** POST /api/requests/{id}/confirmations: what a department answers. */
class ConfirmationEndpointTest {
    private static final String CONFIRM = "{'answer':'confirm','revision':1}";

    @Test
    void with_the_last_confirmation_the_case_is_agreed() {
        String id = AtTheDoor.approved();

        assertThat(NODE.consent(HEAD_OF_RND, path(id, "confirmations"), CONFIRM)).hasStatusOk();
        assertThat(NODE.consent(HEAD_OF_SALES, path(id, "confirmations"), CONFIRM)).hasStatusOk();
        assertThat(NODE.stored(id)).endsWith("request.confirmation-given", "obligation.met",
                "request.confirmation-given", "obligation.met", "request.confirmed");
    }

    @Test
    void an_objection_is_numbered_and_owes_an_answer() {
        String id = AtTheDoor.approved();

        assertThat(DisputesAtTheDoor.object(id)).hasStatusOk();
        JsonNode objected = payload(id, "request.confirmation-objected");
        assertThat(objected.path("objection").asInt()).isEqualTo(1);
        assertThat(objected.at("/adjustments/0/to").asString()).isEqualTo("review");
        assertThat(payload(id, "obligation.opened").at("/obligation/code").asString()).isEqualTo("revision");
    }

    @Test
    void that_it_is_wrongly_listed_needs_no_adjustment_and_goes_to_the_office() {
        String id = DisputesAtTheDoor.referred();

        assertThat(payload(id, "request.confirmation-objected").path("ground").asString())
                .isEqualTo("wrongly_listed");
        assertThat(payload(id, "request.confirmation-objected").path("route").asString()).isEqualTo("office");
    }

    @Test
    void who_does_not_speak_for_an_asked_department_answers_nothing() {
        String id = AtTheDoor.approved();

        refused(403, "not-spokesman", () -> NODE.consent("chen.ming", path(id, "confirmations"), CONFIRM));
        refused(403, "not-asked", () -> NODE.consent("xu.jing", path(id, "confirmations"), CONFIRM));
        refused(403, "role-missing", () -> NODE.consent("he.jia", path(id, "confirmations"),
                "{'answer':'confirm','department':'rnd','revision':1}"));
        refused(428, "position-required", () -> NODE.post(HEAD_OF_RND, path(id, "confirmations"), CONFIRM));
    }

    @Test
    void what_was_answered_or_cannot_be_answered_yet_is_refused() {
        String draft = AtTheDoor.draft();
        String id = DisputesAtTheDoor.objected();

        refused(404, "not-found", () -> NODE.consent(HEAD_OF_RND, path("REQ-none", "confirmations"), CONFIRM));
        refused(409, "phase", () -> NODE.consent(HEAD_OF_RND, path(draft, "confirmations"), CONFIRM));
        refused(409, "already-answered", () -> DisputesAtTheDoor.object(id));
        refused(409, "revision-outdated", () -> NODE.consent(HEAD_OF_SALES, path(id, "confirmations"),
                "{'answer':'confirm','revision':2}"));
        refused(412, "stale-version", () -> NODE.post(HEAD_OF_SALES, path(id, "confirmations"), CONFIRM,
                "Entente-Position", "1", "If-Match", "\"0\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            not json                                                     | 400 |
                                            {'answer':'confirm'}                                         | 400 |
                                            {'answer':'perhaps','revision':1}                            | 400 |
                                            {'answer':'wrongly-listed','revision':1}                     | 422 | text-missing
                                            {'answer':'wrongly-listed','revision':1,'reason':' '}        | 422 | text-missing
                                            {'answer':'object','revision':1,'adjustments':[]}            | 409 | objection-without-proposal
                                            {'answer':'object','revision':1,'adjustments':[{'field':'goal.en','from':'x','to':'y','reason':'z'}]} | 409 | adjustment-misquotes
                                            {'answer':'object','revision':1,'adjustments':[{'field':'gaol.en','to':'y','reason':'z'}]} | 422 | unknown-field""")
    void what_is_no_answer_is_refused(String body, int status, String code) {
        String id = AtTheDoor.approved();
        refused(status, code == null ? "" : code, () -> NODE.consent(HEAD_OF_RND, path(id, "confirmations"), body));
    }
}
