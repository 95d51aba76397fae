package org.entente.server.journey;

import java.net.http.HttpRequest.BodyPublishers;

import org.entente.server.Http;
import org.entente.server.Http.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** One case from the draft to an issue that nobody answers and that climbs by itself – and back in time. */
@OnDrill
class CaseJourneyIT {
    private static final String FORM = """
                                       {"form": {"title": {"zh": "夜班照明", "en": "Night-shift lighting"}, "category": "regular",
                                         "background": {"zh": "照明不足", "en": "Too dark"}, "goal": {"zh": "3月31日前达标", "en": "By 31 March"},
                                         "subGoals": [{"what": {"zh": "全部更换", "en": "All lamps replaced"}}],
                                         "deliveryStandard": {"zh": "照度合格", "en": "Measured brightness passes"}, "desiredEnd": "2026-03-31",
                                         "milestones": [], "resources": [], "urgency": "ordinary", "confidentiality": "internal", "phone": "",
                                         "departments": [
                                           {"department": "rnd", "part": "lead", "duty": {"zh": "方案", "en": "design"}},
                                           {"department": "production", "part": "support", "duty": {"zh": "安装", "en": "installation"}}]}}""";
    private static final String FINDINGS = """
                                           {"justifiedNeed": {"met": true, "remark": ""}, "completeDepartments": {"met": true, "remark": ""},
                                            "feasibleTiming": {"met": true, "remark": ""}}""";
    private static final String OBJECTION = """
                                            {"answer": "object", "revision": 1, "adjustments": [
                                              {"field": "departments[production].duty.en", "from": "installation",
                                               "to": "installation by night", "reason": "the line runs by day"}]}""";
    private static final String ISSUE = """
                                        {"reporter": "department", "record": {"kind": "resource_conflict", "urgency": "urgent",
                                          "responsible": ["rnd"], "description": {"zh": "缺料", "en": "Parts missing"},
                                          "impact": {"zh": "停线", "en": "Line stops"}}}""";

    @Autowired
    private Http http;
    private int keys;

    @Test
    void a_case_goes_from_draft_to_an_issue_that_climbs_by_itself_and_every_moment_can_be_looked_at_again() {
        String request = confirmedRequest();
        String issue = reportedAtHalfPastNine(request);
        advanceTo("2026-01-05T16:00:00+08:00");

        JsonNode now = get("/api/issues/" + issue);
        assertThat(now.path("urgency").asString()).isEqualTo("critical");
        assertThat(get("/api/issues/" + issue + "?asOf=2026-01-05T13:29:59%2B08:00").path("urgency").asString())
                .isEqualTo("urgent");
        assertThat(get("/api/issues/" + issue + "?asOf=2026-01-05T13:30:00%2B08:00").path("urgency").asString())
                .isEqualTo("critical");

        JsonNode missed = get("/api/obligations?state=missed&code=urgent_measures").path("items").path(0);
        assertThat(missed.path("dueAt").asString()).isEqualTo("2026-01-05T05:30:00Z");
        JsonNode why = get("/api/obligations/" + missed.path("id").asString() + "/explanation");
        assertThat(why.at("/obligation/budget/amount").asInt()).isEqualTo(4);
        assertThat(why.at("/obligation/dueAt").asString()).isEqualTo("2026-01-05T05:30:00Z");

        assertThat(get("/api/requests/" + request + "/history?limit=200").toString())
                .contains("\"actor\":\"system:clock\"", "issue.raised", "obligation.missed");
    }

    /** Rules CNF-6, CNF-11 and CNF-12: quality agreed and stays agreed; only production, whose duty changed, answers anew. */
    @Test
    void an_objection_is_declined_raised_again_and_accepted_and_only_whom_it_touches_answers_anew() {
        String path = "/api/requests/" + approved(FORM.replace("{\"department\": \"production\"",
                "{\"department\": \"quality\", \"part\": \"support\", \"duty\": {\"zh\": \"检测\", \"en\": \"tests\"}},"
                        + "{\"department\": \"production\""));
        consented("shao.feng", path, "/confirmations", "{\"answer\": \"confirm\", \"revision\": 1}");
        consented("ma.zhendong", path, "/confirmations", OBJECTION);
        assertThat(get(path).path("phase").asString()).isEqualTo("revising");
        consented("chen.ming", path, "/objections/1/answer",
                "{\"answer\": \"decline\", \"reason\": \"no other line\"}");
        consented("ma.zhendong", path, "/confirmations", OBJECTION);
        consented("chen.ming", path, "/objections/2/answer", "{\"answer\": \"accept\"}");

        JsonNode stands = get(path + "/confirmations");
        assertThat(stands.at("/objections").valueStream().map(one -> one.path("state").asString()))
                .containsExactly("declined", "accepted");
        assertThat(stands.at("/standing").valueStream().map(one -> one.at("/answer/standing").asString()))
                .containsExactly("initiator", "confirmed", "pending");
        assertThat(stands.at("/standing/2/sinceRevision").asInt()).isEqualTo(2);
        assertThat(get(path).at("/form/departments/2/duty/en").asString()).isEqualTo("installation by night");
        consented("ma.zhendong", path, "/confirmations", "{\"answer\": \"confirm\", \"revision\": 2}");
        assertThat(get(path).path("phase").asString()).isEqualTo("confirmed");
    }

    @Test
    void what_is_refused_leaves_no_event() {
        long before = position();
        assertThat(post("chen.ming", "/api/requests", "{\"form\": {\"title\": \"plain\"}}").status()).isEqualTo(400);
        assertThat(post("chen.ming", "/api/requests", "{\"form\": {}, \"more\": 1}").status()).isEqualTo(400);
        assertThat(post("wen.ya", "/api/requests", FORM).status()).isEqualTo(422);
        assertThat(post("chen.ming", "/api/requests/REQ-none/submission", "{}").status()).isEqualTo(428);
        assertThat(post("chen.ming", "/api/requests/REQ-none/submission", "{}", "Entente-Position", "" + before)
                .status()).isEqualTo(404);
        assertThat(position()).isEqualTo(before);
    }

    @Test
    void who_began_a_draft_can_read_it_at_once_by_its_version() {
        Answer draft = http.send(http.as("chen.ming", "/api/requests").header("Idempotency-Key", key())
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(FORM)));
        Answer read = http.send(http.as("chen.ming", draft.header("Location") + "?atLeast=0").GET());
        assertThat(read.status()).as(read.body()).isEqualTo(200);
        assertThat(read.header("ETag")).isEqualTo("\"0\"");
    }

    /** Rule SEC-5. */
    @Test
    void only_operators_move_the_clock() {
        assertThat(post("chen.ming", "/api/drill/advance", "{\"to\": \"2026-01-05T01:00:00Z\"}").status())
                .isEqualTo(403);
    }

    private String approved(String form) {
        Answer draft = done("chen.ming", "/api/requests", form);
        String request = draft.json().path("id").asString();
        String path = "/api/requests/" + request;
        consented("zheng.hao", path, "/signature", "{\"revision\": 1}");
        consented("chen.ming", path, "/submission", "{}");
        String seen = http.send(http.as("he.jia", path).GET()).header("ETag");
        done("he.jia", path + "/review", "{\"decision\": \"approve\", \"findings\": " + FINDINGS + "}", "If-Match",
                seen);
        return request;
    }

    private String confirmedRequest() {
        String request = approved(FORM);
        String path = "/api/requests/" + request;
        Answer named = http.send(http.as("ma.zhendong", path + "/liaisons/production", "Idempotency-Key", key(),
                "Content-Type", "application/json").PUT(BodyPublishers.ofString("{\"liaison\": \"sun.qiang\"}")));
        assertThat(named.status()).as(named.body()).isEqualTo(200);
        String read = consented("sun.qiang", path, "/confirmations", "{\"answer\": \"confirm\", \"revision\": 1}");
        assertThat(get(path + "/history?limit=200").path("items").valueStream()
                .filter(entry -> entry.path("type").asString().equals("request.confirmation-given"))
                .map(entry -> entry.path("seenPosition").asString())).containsExactly(read);
        assertThat(get(path).path("phase").asString()).isEqualTo("confirmed");
        return request;
    }

    private String reportedAtHalfPastNine(String request) {
        advanceTo("2026-01-05T09:30:00+08:00");
        return done("sun.qiang", "/api/requests/" + request + "/issues", ISSUE).json().path("id").asString();
    }

    private void advanceTo(String moment) {
        Answer answer = post("lin.lan", "/api/drill/advance", "{\"to\": \"" + moment + "\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private long position() {
        return Long.parseLong(http.get("/api/board").header("Entente-Position"));
    }

    private JsonNode get(String path) {
        Answer answer = http.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** An accepted act, which the read side shows when this returns. */
    private Answer done(String person, String path, String body, String... headers) {
        Answer answer = post(person, path, body, headers);
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
        assertThat(answer.header("Preference-Applied")).isEqualTo("wait=5");
        return answer;
    }

    /** An act that names how far its sender had read. @return that position */
    private String consented(String person, String request, String act, String body) {
        String read = http.send(http.as(person, request).GET()).header("Entente-Position");
        done(person, request + act, body, "Entente-Position", read);
        return read;
    }

    private Answer post(String person, String path, String body, String... headers) {
        return http.send(http.as(person, path, headers).header("Idempotency-Key", key()).header("Prefer", "wait=5")
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private String key() {
        return "journey-" + ++keys + "-" + hashCode();
    }
}
