package org.entente.command.request;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.request.AtTheDoor.LIAISON;
import static org.entente.command.request.AtTheDoor.NODE;
import static org.entente.command.request.AtTheDoor.path;
import static org.entente.command.request.AtTheDoor.payload;
import static org.entente.command.request.AtTheDoor.refused;
import static org.entente.command.request.DisputesAtTheDoor.DECLINED;
import static org.entente.command.request.DisputesAtTheDoor.HEAD_OF_RND;
import static org.entente.command.request.DisputesAtTheDoor.answer;

/** POST /api/requests/{id}/objections/{number}/answer: what the initiating department says to an objection. */
class ObjectionAnswerEndpointTest {
    private static final String ACCEPTED = "{'answer':'accept'}";

    @Test
    void an_accepted_objection_stands_in_the_next_revision() {
        String id = DisputesAtTheDoor.objected();

        assertThat(answer(id, LIAISON, ACCEPTED)).hasStatusOk();
        JsonNode revised = payload(id, "request.form-revised");
        assertThat(revised.at("/form/departments/1/duty/en").asString()).isEqualTo("review");
        assertThat(revised.path("toAnswer").toString()).isEqualTo("[\"rnd\"]");
        assertThat(revised.path("takesUp").toString()).isEqualTo("[1]");
        assertThat(NODE.stored(id)).endsWith("request.objection-accepted", "obligation.met",
                "request.form-revised", "obligation.opened");
    }

    @Test
    void a_declined_one_asks_the_department_again() {
        String id = DisputesAtTheDoor.objected();

        assertThat(answer(id, "xu.jing", DECLINED)).hasStatusOk();
        assertThat(payload(id, "request.objection-declined").path("reason").asString())
                .isEqualTo("agreed with the board");
        assertThat(NODE.stored(id)).endsWith("request.objection-declined", "obligation.met", "obligation.opened");
    }

    @Test
    void only_the_initiating_department_answers_and_says_what_it_read() {
        String id = DisputesAtTheDoor.objected();

        refused(403, "wrong-department", () -> answer(id, HEAD_OF_RND, ACCEPTED));
        refused(403, "role-missing", () -> answer(id, "he.jia", "{'answer':'accept','department':'product'}"));
        refused(428, "position-required", () -> NODE.post(LIAISON, path(id, "objections/1/answer"), ACCEPTED));
        refused(412, "stale-version", () -> NODE.post(LIAISON, path(id, "objections/1/answer"), ACCEPTED,
                "Entente-Position", "1", "If-Match", "\"0\""));
    }

    @Test
    void what_is_not_there_or_settled_or_the_offices_is_not_answered() {
        String claimed = DisputesAtTheDoor.referred();
        String id = DisputesAtTheDoor.objected();
        String agreed = AtTheDoor.approved();

        refused(404, "not-found", () -> answer("REQ-none", LIAISON, ACCEPTED));
        refused(404, "not-found", () -> NODE.consent(LIAISON, path(id, "objections/2/answer"), ACCEPTED));
        refused(400, "", () -> NODE.consent(LIAISON, path(id, "objections/first/answer"), ACCEPTED));
        refused(409, "office-decides", () -> answer(claimed, LIAISON, ACCEPTED));
        refused(409, "phase", () -> answer(agreed, LIAISON, ACCEPTED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            not json                               | 400 |
                                            {'answer':'maybe'}                     | 400 |
                                            {'answer':'decline'}                   | 422 | text-missing
                                            {'answer':'accept','reason':'because'} | 400 |
                                            {'answer':'decline','reason':''}       | 422 | text-missing""")
    void what_is_no_answer_is_refused(String body, int status, String code) {
        String id = DisputesAtTheDoor.objected();
        refused(status, code == null ? "" : code, () -> answer(id, LIAISON, body));
    }
}
