package org.entente.query.story;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A case is shown as it was at the moment asked about, with what the reader could do then. */
class CaseEndpointsTest {
    private static QueryBench bench;

    @BeforeAll
    static void theWholeCase() {
        bench = new QueryBench(PumpCase.told(), "2026-05-25T10:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({"2026-04-27T09:10:00%2B08:00, draft", "2026-04-27T13:59:59%2B08:00, submitted",
            "2026-04-27T14:00:00%2B08:00, in_confirmation", "2026-04-28T16:00:00%2B08:00, revising",
            "2026-04-29T09:00:00%2B08:00, in_confirmation", "2026-05-07T08:00:00%2B08:00, confirmed",
            "2026-05-11T11:00:00%2B08:00, planning", "2026-05-11T14:00:00%2B08:00, executing"})
    void the_phase_is_that_of_the_moment(String asOf, String phase) {
        assertThat(get("he.jia", "/api/requests/REQ-pump?asOf=" + asOf)).hasStatusOk().bodyJson()
                .extractingPath("$.phase").isEqualTo(phase);
    }

    @Test
    void a_case_is_found_by_its_number_from_the_submission_on() {
        assertThat(get("he.jia", "/api/requests/XT-2026-007")).hasStatusOk().bodyJson().extractingPath("$.id")
                .isEqualTo("REQ-pump");
        assertThat(get("he.jia", "/api/requests/XT-2026-007?asOf=5")).hasStatus(404).bodyText().contains("not-found");
        assertThat(get("he.jia", "/api/requests/XT-2026-007?asOf=6")).hasStatusOk();
    }

    @Test
    void a_department_that_let_its_time_pass_is_overdue_until_it_answers() {
        String late = "/api/requests/REQ-pump?asOf=2026-05-06T18:07:00%2B08:00";
        assertThat(get("he.jia", late)).bodyJson().extractingPath("$.departments[2].overdue").isEqualTo(true);
        assertThat(get("he.jia", late)).bodyJson().extractingPath("$.departments[2].answer.standing")
                .isEqualTo("pending");
        assertThat(get("he.jia", "/api/requests/REQ-pump")).bodyJson().extractingPath("$.departments[2].overdue")
                .isEqualTo(false);
        assertThat(get("he.jia", "/api/requests/REQ-pump")).bodyJson().extractingPath("$.departments[1].liaison")
                .isEqualTo("ru.liaison");
    }

    @ParameterizedTest(name = "{0} may {1} at position {2}: {3} {4}")
    @CsvSource({"he.jia, approve, 7, true,", "lin.lan, approve, 7, false, role-missing",
            "he.jia, approve, 40, false, phase", "ru.liaison, confirm, 14, true,",
            "lin.lan, confirm, 14, false, wrong-department", "lin.lan, withdraw, 14, true,",
            "ru.liaison, withdraw, 14, false, wrong-department", "ru.liaison, schedule-meeting, 14, false, case-phase"})
    void actions_follow_phase_and_role(String person, String action, long position, boolean enabled, String code) {
        MvcTestResult answer = get(person, "/api/requests/REQ-pump?asOf=" + position);

        assertThat(answer).bodyJson().extractingPath("$.actions[?(@.name=='" + action + "')].enabled").asArray()
                .containsExactly(enabled);
        assertThat(answer).bodyJson().extractingPath("$.actions[?(@.name=='" + action + "')].reason.code").asArray()
                .containsExactlyElementsOf(code == null ? List.of() : List.of(code));
    }

    @Test
    void texts_are_shown_in_their_two_languages_and_nothing_else() {
        assertThat(get("he.jia", "/api/requests/REQ-pump")).bodyJson().extractingPath("$.title").asMap()
                .containsOnlyKeys("zh", "en");
    }

    @Test
    void every_answer_is_kept() {
        assertThat(get("he.jia", "/api/requests/REQ-pump/confirmations")).bodyJson()
                .extractingPath("$.answers[*].answer.standing").asArray()
                .containsExactly("confirmed", "objected", "confirmed");
    }

    @ParameterizedTest
    @CsvSource({"phase=executing, 1", "phase=planning, 0", "phase=planning&asOf=2026-05-11T13:00:00%2B08:00, 1",
            "category=regular&department=production&initiator=marketing, 1", "initiator=rnd, 0"})
    void the_list_is_filtered_as_of_the_moment(String query, int found) {
        assertThat(get("he.jia", "/api/requests?" + query)).hasStatusOk().bodyJson().extractingPath("$.items")
                .asArray().hasSize(found);
    }

    @Test
    void unknown_filters_and_codes_are_refused() {
        assertThat(get("he.jia", "/api/requests?phse=executing")).hasStatus(400);
        assertThat(get("he.jia", "/api/requests?phase=EXECUTNG")).hasStatus(400);
    }

    @Test
    void meeting_and_plan_stand_beside_what_is_owed_of_them() {
        assertThat(get("he.jia", "/api/meetings/MTG-pump-kickoff")).bodyJson().extractingPath("$.phase")
                .isEqualTo("held");
        assertThat(get("he.jia", "/api/meetings/MTG-pump-kickoff")).bodyJson()
                .extractingPath("$.obligations[*].state").asArray().containsExactly("met", "met");
        assertThat(get("he.jia", "/api/requests/REQ-pump/plan?asOf=2026-05-11T13:00:00%2B08:00")).bodyJson()
                .extractingPath("$.missing").asArray().containsExactly("marketing", "production");
        assertThat(get("he.jia", "/api/requests/REQ-pump/plan")).bodyJson().extractingPath("$.weekOne")
                .isEqualTo("2026-05-18");
        assertThat(get("he.jia", "/api/requests/REQ-pump/plan/versions/1")).bodyJson()
                .extractingPath("$.content.goal.en").isEqualTo("55 dB");
        assertThat(get("he.jia", "/api/requests/REQ-pump/plan/versions/2")).hasStatus(404);
    }

    @ParameterizedTest(name = "at {0}: {1}, overdue {2}, forecast {3}")
    @CsvSource({"2026-05-22T23:59:00%2B08:00, delayed, false, 2026-05-27",
            "2026-05-23T00:00:00%2B08:00, delayed, true, 2026-05-27"})
    void an_item_is_overdue_the_day_after_its_baseline_whatever_was_reported(String asOf, String status,
            boolean overdue, String forecast) {
        MvcTestResult answer = get("wang.worker", "/api/tasks/TSK-pump-1?asOf=" + asOf);

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.status").isEqualTo(status);
        assertThat(answer).bodyJson().extractingPath("$.overdue").isEqualTo(overdue);
        assertThat(answer).bodyJson().extractingPath("$.baselineEnd").isEqualTo("2026-05-22");
        assertThat(answer).bodyJson().extractingPath("$.forecastEnd").isEqualTo(forecast);
        assertThat(get("wang.worker", "/api/tasks?overdue=true&asOf=" + asOf)).bodyJson().extractingPath("$.items")
                .asArray().hasSize(overdue ? 1 : 0);
    }

    @Test
    void an_item_done_after_its_baseline_is_late_and_no_longer_overdue() {
        MvcTestResult answer = get("he.jia", "/api/tasks/TSK-pump-1");

        assertThat(answer).bodyJson().extractingPath("$.late").isEqualTo(true);
        assertThat(answer).bodyJson().extractingPath("$.overdue").isEqualTo(false);
        assertThat(answer).bodyJson().extractingPath("$.forecastEnd").isEqualTo("2026-05-27");
        assertThat(answer).bodyJson().extractingPath("$.slips[*].promised").asArray().containsExactly("2026-05-27");
    }

    private static MvcTestResult get(String person, String url) {
        return bench.get(person, url);
    }
}
