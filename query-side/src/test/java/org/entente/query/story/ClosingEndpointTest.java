package org.entente.query.story;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** GET /api/requests/{id}/closing: acceptance, evaluation, retrospective and archive as they were at every moment. */
class ClosingEndpointTest {
    private static final String PATH = "/api/requests/REQ-pump/closing";
    private static QueryBench bench;

    @BeforeAll
    static void aCaseThatEnded() {
        bench = new QueryBench(PumpEnding.told(), "2026-07-25T10:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void each_round_tells_what_was_handed_over_what_was_judged_and_what_was_corrected() {
        MvcTestResult answer = bench.get("lin.lan", PATH);

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.rounds[*].result.result").asArray()
                .containsExactly("not_passed", "passed");
        assertThat(answer).bodyJson().extractingPath("$.rounds[0].result.goals[0].deviation.en").isEqualTo("2 dB");
        assertThat(answer).bodyJson().extractingPath("$.rounds[0].result.corrections[0].task")
                .isEqualTo("TSK-pump-r1-1");
        assertThat(answer).bodyJson().extractingPath("$.rounds[0].rectification.report.en").isEqualTo("damped");
        assertThat(answer).bodyJson().extractingPath("$.rounds[1].result.consent").isEqualTo("mo.head");
        assertThat(answer).bodyJson().extractingPath("$.retrospective.content.causes[0].whys[0].en")
                .isEqualTo("one supplier only");
        assertThat(answer).bodyJson().extractingPath("$.improvements[0].id").isEqualTo("IMP-pump-1");
        assertThat(answer).bodyJson().extractingPath("$.archive.keptUntil").isEqualTo("2036-06-16");
        assertThat(answer).bodyJson().extractingPath("$.obligations[*].code").asArray()
                .contains("acceptance_apply", "archive");
    }

    // handbook 1.8 T7 and T9, field by field
    @Test
    void acceptance_report_and_retrospective_have_every_field_of_the_handbook() {
        MvcTestResult answer = bench.get("lin.lan", PATH);

        assertThat(answer).bodyJson().extractingPath("$.rounds[0].application.deliverables[0]").asMap()
                .containsOnlyKeys("what", "attachment");
        assertThat(answer).bodyJson().extractingPath("$.rounds[0].result.goals[0]").asMap().containsOnlyKeys("goal",
                "target", "actual", "deviation", "verdict", "measuredOn");
        assertThat(answer).bodyJson().extractingPath("$.rounds[0].result").asMap().containsKeys("meeting", "startedAt",
                "result", "level", "remarks", "consent", "corrections", "by", "occurredAt");
        assertThat(answer).bodyJson().extractingPath("$.rounds[0].result.corrections[0]").asMap().containsOnlyKeys(
                "task", "department", "what", "assignee", "due");
        assertThat(answer).bodyJson().extractingPath("$.retrospective.content").asMap().containsOnlyKeys(
                "goalAndResult", "wentWell", "wentBadly", "causes");
        assertThat(answer).bodyJson().extractingPath("$.improvements[0]").asMap().containsKeys("content", "assignee",
                "due", "verification");
    }

    @ParameterizedTest(name = "{0}: {1} in {2}")
    @CsvSource({"2026-05-29T10:00, applied, in_acceptance", "2026-06-02T16:00, rectifying, executing",
            "2026-06-08T16:00, applied, in_acceptance", "2026-06-10T16:00, passed, retrospective",
            "2026-06-16T16:00, passed, archived"})
    void the_acceptance_and_the_case_stand_where_they_stood_then(String at, String acceptance, String phase) {
        MvcTestResult answer = bench.get("he.jia", PATH + "?asOf=" + at + ":30%2B08:00");

        assertThat(answer).bodyJson().extractingPath("$.acceptance").isEqualTo(acceptance);
        assertThat(answer).bodyJson().extractingPath("$.phase").isEqualTo(phase);
    }

    @ParameterizedTest(name = "{0} at {2}: {1}")
    @CsvSource({"ru.liaison, apply-for-acceptance, 2026-05-28T12:00, true",
            "lin.lan, apply-for-acceptance, 2026-05-28T12:00, false",
            "he.jia, decide-acceptance, 2026-05-29T12:00, true",
            "ru.liaison, record-rectification, 2026-06-03T12:00, true",
            "lin.lan, evaluate, 2026-06-11T12:00, true", "lin.lan, evaluate, 2026-06-17T12:00, false",
            "he.jia, record-retrospective, 2026-06-11T12:00, true", "he.jia, archive, 2026-06-15T12:00, true",
            "he.jia, archive, 2026-06-17T12:00, false"})
    void what_may_be_done_follows_phase_and_role(String person, String action, String at, boolean enabled) {
        assertThat(bench.get(person, PATH + "?asOf=" + at + ":00%2B08:00")).bodyJson()
                .extractingPath("$.actions[?(@.name=='" + action + "')].enabled").asArray().containsExactly(enabled);
    }

    @Test
    void before_its_end_there_is_nothing_but_work() {
        MvcTestResult answer = bench.get("he.jia",
                "/api/requests/XT-2026-007/closing?asOf=2026-05-20T10:00:00%2B08:00");

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.rounds").asArray().isEmpty();
        assertThat(answer).bodyJson().extractingPath("$.acceptance").isNull();
        assertThat(answer).bodyJson().extractingPath("$.archive").isNull();
    }

    @Test
    void who_is_no_member_sees_nothing_and_what_is_not_there_is_not_found() {
        assertThat(bench.get("qi.head", PATH)).hasStatus(403);
        assertThat(bench.get("ana.lyst", PATH)).hasStatus(403);
        assertThat(bench.get("he.jia", "/api/requests/REQ-none/closing")).hasStatus(404);
        assertThat(bench.get("he.jia", PATH + "?of=me")).hasStatus(400);
    }
}
