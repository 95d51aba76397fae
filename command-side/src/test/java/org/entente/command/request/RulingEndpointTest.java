package org.entente.command.request;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.request.AtTheDoor.COORDINATOR;
import static org.entente.command.request.AtTheDoor.LIAISON;
import static org.entente.command.request.AtTheDoor.NODE;
import static org.entente.command.request.AtTheDoor.path;
import static org.entente.command.request.AtTheDoor.payload;
import static org.entente.command.request.AtTheDoor.refused;
import static org.entente.command.request.DisputesAtTheDoor.HEAD_OF_RND;
import static org.entente.command.request.DisputesAtTheDoor.appeal;
import static org.entente.command.request.DisputesAtTheDoor.rule;

/** POST /api/requests/{id}/objections/{number}/ruling: the Office, and after an appeal the vice president. */
class RulingEndpointTest {
    private static final String VICE_PRESIDENT = "han.zhiyuan";

    @Test
    void the_offices_ruling_waits_for_an_appeal() {
        String id = DisputesAtTheDoor.referred();

        assertThat(rule(id, COORDINATOR, "upheld")).hasStatusOk();
        JsonNode ruled = payload(id, "request.objection-ruled");
        assertThat(ruled.path("outcome").asString()).isEqualTo("upheld");
        assertThat(ruled.path("level").asString()).isEqualTo("office");
        assertThat(ruled.path("standsAt").asString()).isEqualTo("2026-03-03T10:00:00.000000Z");
        assertThat(NODE.stored(id)).endsWith("request.objection-ruled", "alarm.set");
    }

    @Test
    void the_vice_presidents_ruling_takes_effect_at_once() {
        String id = DisputesAtTheDoor.ruled();
        appeal(id, HEAD_OF_RND, "{'reason':'not ours'}");

        refused(403, "not-the-judge", () -> rule(id, "su.wanqing", "upheld"));
        refused(403, "not-the-judge", () -> rule(id, COORDINATOR, "upheld"));
        assertThat(rule(id, VICE_PRESIDENT, "upheld")).hasStatusOk();
        assertThat(payload(id, "request.form-revised").path("left").toString()).isEqualTo("[\"rnd\"]");
        assertThat(NODE.stored(id)).contains("request.ruling-took-effect");
    }

    @Test
    void who_is_no_judge_does_not_rule() {
        String id = DisputesAtTheDoor.referred();

        refused(403, "role-missing", () -> rule(id, LIAISON, "upheld"));
        refused(403, "not-the-judge", () -> rule(id, VICE_PRESIDENT, "upheld"));
    }

    @Test
    void only_what_waits_for_a_ruling_is_ruled_on() {
        String open = DisputesAtTheDoor.objected();
        String ruled = DisputesAtTheDoor.ruled();

        refused(409, "nothing-to-rule", () -> rule(open, COORDINATOR, "upheld"));
        refused(409, "nothing-to-rule", () -> rule(ruled, COORDINATOR, "upheld"));
        refused(404, "not-found", () -> rule("REQ-none", COORDINATOR, "upheld"));
        refused(404, "not-found", () -> NODE.post(COORDINATOR, path(open, "objections/7/ruling"),
                "{'outcome':'upheld','reason':'x'}"));
        refused(412, "stale-version", () -> NODE.post(COORDINATOR, path(open, "objections/1/ruling"),
                "{'outcome':'upheld','reason':'x'}", "If-Match", "\"0\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            not json                          | 400 |
                                            {'outcome':'upheld'}              | 422 | text-missing
                                            {'outcome':'half','reason':'x'}   | 400 |
                                            {'outcome':'upheld','reason':' '} | 422 | text-missing""")
    void what_is_no_ruling_is_refused(String body, int status, String code) {
        String id = DisputesAtTheDoor.referred();
        refused(status, code == null ? "" : code,
                () -> NODE.post(COORDINATOR, path(id, "objections/1/ruling"), body));
    }
}
