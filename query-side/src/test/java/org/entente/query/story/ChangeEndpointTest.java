package org.entente.query.story;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** GET /api/requests/{id}/plan/changes/{n}, and what a change leaves in the plan, the items and the obligations (TSK-23). */
class ChangeEndpointTest {
    private static final String CHANGE = "/api/requests/REQ-pump/plan/changes/1";
    private static QueryBench bench;

    @BeforeAll
    static void theCaseWithChanges() {
        bench = new QueryBench(PumpChange.told(), "2026-05-28T09:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void it_says_field_by_field_what_it_changes_in_the_version_that_it_builds_on() {
        MvcTestResult answer = get("he.jia", CHANGE);

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.differences[?(@.field=='tasks[2].lastWeek')].to")
                .asArray().containsExactly("2");
        assertThat(answer).bodyJson().extractingPath("$.reasons").asArray().containsExactly("end_moved");
        assertThat(answer).bodyJson().extractingPath("$.putInForce").isEqualTo(2);
        assertThat(get("he.jia", "/api/requests/REQ-pump/plan/changes/2")).bodyJson()
                .extractingPath("$.differences[*].field").asArray().containsExactly("goal.en");
    }

    @Test
    void it_says_who_was_asked_what_they_said_and_who_decided() {
        MvcTestResult answer = get("he.jia", CHANGE);

        assertThat(answer).bodyJson().extractingPath("$.asked[*].standing").asArray().containsExactly("passed_over",
                "given");
        assertThat(answer).bodyJson().extractingPath("$.opinions[*].stance").asArray()
                .containsExactly("agree_with_remarks");
        assertThat(answer).bodyJson().extractingPath("$.decisions[*].outcome").asArray().containsExactly("approved");
        assertThat(answer).bodyJson().extractingPath("$.obligations[*].state").asArray().containsExactly("missed",
                "met", "met");
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({"2026-05-20T09:00:00%2B08:00, in_opinion", "2026-05-22T18:00:00%2B08:00, in_decision",
            "2026-05-25T11:00:00%2B08:00, approved"})
    void its_phase_is_that_of_the_moment(String asOf, String phase) {
        assertThat(get("he.jia", CHANGE + "?asOf=" + asOf)).bodyJson().extractingPath("$.phase").isEqualTo(phase);
    }

    @ParameterizedTest(name = "{0} may {1}: {2} {3}")
    @CsvSource({"gao.gm, approve, true,", "he.jia, approve, false, not-decider", "vera.vp, reject, false, not-decider",
            "pei.head, supplement, true,", "rui.head, withdraw, false, not-filer", "he.jia, raise-tier, true,",
            "mo.head, give-opinion, true,", "pan.liaison, give-opinion, false, wrong-department"})
    void actions_follow_tier_filer_and_role(String person, String action, boolean enabled, String code) {
        MvcTestResult answer = get(person, CHANGE + "?asOf=2026-05-22T18:00:00%2B08:00");

        assertThat(answer).bodyJson().extractingPath("$.actions[?(@.name=='" + action + "')].enabled").asArray()
                .containsExactly(enabled);
        assertThat(answer).bodyJson().extractingPath("$.actions[?(@.name=='" + action + "')].reason.code").asArray()
                .containsExactlyElementsOf(code == null ? List.of() : List.of(code));
    }

    @Test
    void what_is_not_there_and_what_is_not_understood_is_refused() {
        assertThat(get("he.jia", "/api/requests/REQ-pump/plan/changes/3")).hasStatus(404);
        assertThat(get("he.jia", CHANGE + "?asOf=20")).hasStatus(404);
        assertThat(get("he.jia", CHANGE + "?lang=en")).hasStatus(400);
        assertThat(get("ada.admin", CHANGE)).hasStatus(403);
        assertThat(get("qi.head", CHANGE)).hasStatus(403);
    }

    @Test
    void the_plan_lists_its_versions_with_their_terms_and_the_emergency_change() {
        MvcTestResult plan = get("he.jia", "/api/requests/REQ-pump/plan");

        assertThat(plan).bodyJson().extractingPath("$.inForce").isEqualTo(2);
        assertThat(plan).bodyJson().extractingPath("$.versions[*].term.from").asArray()
                .containsExactly("2026-05-11T06:00:00Z", "2026-05-25T03:00:00Z");
        assertThat(plan).bodyJson().extractingPath("$.versions[0].term.to").isEqualTo("2026-05-25T03:00:00Z");
        assertThat(plan).bodyJson().extractingPath("$.versions[1].change").isEqualTo(1);
        assertThat(plan).bodyJson().extractingPath("$.emergencies[*].change").asArray().containsExactly(2);
        assertThat(get("he.jia", "/api/requests/REQ-pump/plan/versions/2")).bodyJson()
                .extractingPath("$.content.tasks[*].number").asArray().containsExactly(1, 2);
    }

    @ParameterizedTest(name = "at {0}: baseline {1}, overdue {2}")
    @CsvSource({"2026-05-22T23:59:00%2B08:00, 2026-05-22, false", "2026-05-25T10:59:00%2B08:00, 2026-05-22, true",
            "2026-05-25T11:00:00%2B08:00, 2026-05-29, false"})
    void an_item_is_overdue_by_the_baseline_in_force(String asOf, String baseline, boolean overdue) {
        MvcTestResult task = get("wang.worker", "/api/tasks/TSK-pump-1?asOf=" + asOf);

        assertThat(task).bodyJson().extractingPath("$.baselineEnd").isEqualTo(baseline);
        assertThat(task).bodyJson().extractingPath("$.overdue").isEqualTo(overdue);
        assertThat(get("wang.worker", "/api/tasks?overdue=true&asOf=" + asOf)).bodyJson().extractingPath("$.items")
                .asArray().hasSize(overdue ? 1 : 0);
    }

    @Test
    void every_due_moment_of_a_change_is_recounted_to_what_was_recorded() {
        for (int n = 1; n <= 8; n++) {
            assertThat(get("he.jia", "/api/obligations/OBL-PLN-pump-" + n + "/explanation")).hasStatusOk().bodyJson()
                    .extractingPath("$.counting.agrees").as("%d", n).isEqualTo(true);
        }
    }

    private static MvcTestResult get(String person, String url) {
        return bench.get(person, url);
    }
}
