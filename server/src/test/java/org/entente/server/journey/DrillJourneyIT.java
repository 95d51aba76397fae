package org.entente.server.journey;

import java.net.http.HttpRequest.BodyPublishers;

import org.entente.server.Http;
import org.entente.server.Http.Answer;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A fire on a Saturday night is rehearsed as docs/drills.md tells: started, lived through, reported on. */
@OnRehearsal
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DrillJourneyIT {
    private static final String ISSUE = "/api/issues/ISS-DRL-1-fire";
    private static int keys;

    @Autowired
    private Http http;

    private Answer post(String person, String path, String body) {
        return http.send(http.as(person, path, "Idempotency-Key", "drill-" + ++keys, "Content-Type",
                "application/json", "Prefer", "wait=5").POST(BodyPublishers.ofString(body)));
    }

    private Answer advance(String body) {
        Answer answer = post("lin.lan", "/api/drill/advance", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private JsonNode get(String path) {
        Answer answer = http.send(http.as("lin.lan", path));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    @Test
    @Order(1)
    void the_clock_is_moved_by_who_leads_and_in_one_way_at_a_time() {
        for (String unclear : new String[]{"{}", "{\"steps\": 0}", "{\"steps\": 1001}", "{\"by\": \"-PT1H\"}",
                "{\"by\": \"P401D\"}", "{\"to\": \"2028-03-09T18:00:00+08:00\"}",
                "{\"to\": \"2026-03-09T18:00:00+08:00\", \"steps\": 1}"}) {
            Answer answer = post("lin.lan", "/api/drill/advance", unclear);
            assertThat(answer.status()).as(unclear).isEqualTo(422);
            assertThat(answer.code()).isEqualTo("advance-unclear");
        }
        assertThat(post("lin.lan", "/api/drill/advance", "{\"until\": \"tomorrow\"}").status()).isEqualTo(400);
        assertThat(post("lin.lan", "/api/drill/advance", "{\"by\": \"an hour\"}").status()).isEqualTo(400);
        assertThat(post("he.jia", "/api/drill/advance", "{\"steps\": 1}").status()).isEqualTo(403);
        assertThat(advance("{\"to\": \"2020-01-01T00:00:00Z\"}").json().path("now").asString())
                .isEqualTo("2026-03-09T09:40:00Z");
    }

    @Test
    @Order(2)
    void a_sample_script_starts_on_the_case_that_is_there() {
        Answer started = post("lin.lan", "/api/drill", "{\"sample\": \"fire-on-saturday-night\"}");
        assertThat(started.status()).as(started.body()).isEqualTo(201);
        assertThat(started.header("Location")).isEqualTo("/api/drill");
        assertThat(started.header("Entente-Drill")).isEqualTo("true");
        JsonNode drill = get("/api/drill");
        assertThat(drill.path("begins").asString()).isEqualTo("2026-03-14T14:40:00Z");
        assertThat(drill.path("toComeNumber").asInt()).isEqualTo(3);
        assertThat(drill.path("injected").isEmpty()).isTrue();
    }

    @Test
    @Order(3)
    void the_fire_breaks_out_at_its_moment_and_its_limits_run() {
        advance("{\"to\": \"2026-03-14T22:39:00+08:00\"}");
        assertThat(get("/api/drill").path("injected").isEmpty()).isTrue();
        Answer step = advance("{\"steps\": 1}");
        assertThat(step.json().path("now").asString()).isEqualTo("2026-03-14T14:40:00Z");
        assertThat(step.json().path("nextDue").asString()).as("whoever has not acknowledged is told again")
                .isEqualTo("2026-03-14T14:50:00Z");
        JsonNode drill = get("/api/drill");
        assertThat(drill.at("/injected/0/issue").asString()).isEqualTo("ISS-DRL-1-fire");
        assertThat(drill.at("/injected/0/reported").asBoolean()).isTrue();
        assertThat(drill.at("/running/0/code").asString()).isEqualTo("critical_notice");
        assertThat(get(ISSUE).path("state").asString()).isEqualTo("handling");
    }

    @Test
    @Order(4)
    void people_act_while_time_passes() {
        advance("{\"by\": \"PT7M\"}");
        assertThat(post("ma.zhendong", ISSUE + "/acknowledgement", "").status()).isEqualTo(200);
        advance("{\"by\": \"PT5M\"}");
        assertThat(post("lin.lan", ISSUE + "/notice", "{}").status()).isEqualTo(200);
        advance("{\"by\": \"PT2H30M\"}");
        assertThat(post("sun.qiang", ISSUE + "/containment", "{\"how\": {\"en\": \"Foam\"}}").status()).isEqualTo(200);
        JsonNode drill = get("/api/drill");
        assertThat(drill.path("injected").size()).isEqualTo(3);
        assertThat(drill.path("toComeNumber").asInt()).isZero();
    }

    @Test
    @Order(5)
    void the_report_says_who_did_what_when_and_who_never_did_anything() {
        JsonNode report = get("/api/drill/report");
        JsonNode fire = report.at("/issues/0");
        assertThat(fire.at("/steps/1/step").asString()).isEqualTo("acknowledged");
        assertThat(fire.at("/steps/1/took").asString()).isEqualTo("PT7M");
        assertThat(fire.at("/steps/1/verdict").asString()).isEqualTo("kept");
        assertThat(fire.at("/steps/2/took").asString()).isEqualTo("PT12M");
        assertThat(fire.at("/steps/4/took").asString()).isEqualTo("PT2H42M");
        assertThat(fire.at("/steps/4/verdict").asString()).isEqualTo("late");
        assertThat(limit(fire, "critical_notice").path("spare").asString()).isEqualTo("PT18M");
        assertThat(limit(fire, "critical_contain").path("lateBy").asString()).isEqualTo("PT42M");
        assertThat(report.path("neverReacted").toString()).contains("zhou.qiming").doesNotContain("ma.zhendong");
    }

    private static JsonNode limit(JsonNode issue, String code) {
        return issue.path("limits").valueStream().filter(one -> one.path("code").asString().equals(code)).findFirst()
                .orElseThrow();
    }

    @Test
    @Order(6)
    void it_ends_by_itself_and_the_next_one_comes_from_a_file() {
        advance("{\"by\": \"P2D\"}");
        JsonNode report = get("/api/drill/report");
        assertThat(report.path("state").asString()).isEqualTo("ended");
        assertThat(report.path("until").asString()).isEqualTo("2026-03-15T16:40:00Z");
        assertThat(report.at("/issues/1/reached").asString()).isEqualTo("critical");
        assertThat(report.at("/issues/1/rungs").toString()).contains("\"raise\"", "missed:urgent_measures");
        Answer second = http.send(http.as("lu.chuan", "/api/drill", "Idempotency-Key", "from-a-file", "Content-Type",
                "application/yaml")
                .POST(BodyPublishers.ofString(
                        """
                        title: {en: Power cut}
                        lastsMinutes: 30
                        injections:
                          - {key: dark, afterMinutes: 5, request: REQ-XT-2026-007, kind: external_risk, urgency: normal,
                             responsible: [it], description: {en: All dark}, impact: {en: Everybody}}
                        """)));
        assertThat(second.status()).as(second.body()).isEqualTo(201);
        assertThat(post("lu.chuan", "/api/drill/end", "").status()).isEqualTo(200);
        assertThat(get("/api/drill").path("round").asInt()).isEqualTo(2);
        assertThat(get("/api/drill/report?round=1")).isEqualTo(report);
    }
}
