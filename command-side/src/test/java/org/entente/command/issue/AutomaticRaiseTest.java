package org.entente.command.issue;

import java.util.List;

import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.Urgency;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.issue.Asked.measures;
import static org.entente.command.issue.Asked.raise;
import static org.entente.command.issue.Asked.solve;
import static org.entente.command.issue.Asked.triage;
import static org.entente.command.issue.IssueStories.handled;
import static org.entente.command.issue.IssueStories.none;
import static org.entente.command.issue.IssueStories.reported;
import static org.entente.command.issue.Yunlan.COORDINATOR;
import static org.entente.command.issue.Yunlan.liaison;

/**
 * Rules ISS-7, ISS-8, ISS-9, ISS-10, ISS-13: which misses raise, when the raise takes effect, and what it opens.
 */
class AutomaticRaiseTest {
    @Test
    void a_normal_issue_solved_in_the_last_microsecond_of_72_hours_is_in_time() {
        Told issue = handled(Urgency.NORMAL).at("2026-03-27T09:59:59.999999", liaison("rnd"), solve());

        assertThat(issue.all("met")).contains("met normal_solved 2026-03-27T09:59:59.999999");
        assertThat(issue.all("raised")).isEmpty();
    }

    @Test
    void solved_at_the_due_moment_it_is_missed_and_raised_at_that_moment() {
        Told issue = handled(Urgency.NORMAL).at("2026-03-27T10:00", liaison("rnd"), solve());

        assertThat(issue.all("missed")).contains("missed normal_solved 2026-03-27T10:00");
        assertThat(issue.all("raised")).containsExactly("raised urgent missed:normal_solved 2026-03-27T10:00");
        assertThat(issue.state().phase()).isEqualTo(IssuePhase.SOLVED);
    }

    @Test
    void hours_run_over_the_weekend_and_the_raise_waits_for_monday_nine() {
        Told issue = none()
                .at("2026-03-19T20:00", liaison("production"),
                        Asked.report("production", Urgency.NORMAL, "rnd"))
                .at("2026-03-20T09:10", COORDINATOR, triage(Urgency.NORMAL))
                .tick("2026-03-22T20:00");

        assertThat(issue.all("missed")).contains("missed normal_solved 2026-03-22T20:00");
        assertThat(issue.all("scheduled")).containsExactly(
                "scheduled urgent missed:normal_solved 2026-03-23T09:00");
        assertThat(issue.state().urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(issue.tick("2026-03-23T08:59:59.999999").state().urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(issue.tick("2026-03-23T09:00").all("raised"))
                .containsExactly("raised urgent missed:normal_solved 2026-03-23T09:00");
        assertThat(issue.owed()).containsExactly("urgent_notice 2026-03-23T10:00", "urgent_measures 2026-03-23T13:00",
                "urgent_solved 2026-03-24T09:00", "urgent_follow_up 2026-03-23T17:00");
    }

    @Test
    void a_solution_before_the_raise_takes_effect_calls_it_off() {
        Told issue = none()
                .at("2026-03-19T20:00", liaison("production"), Asked.report("production", Urgency.NORMAL, "rnd"))
                .at("2026-03-20T09:10", COORDINATOR, triage(Urgency.NORMAL))
                .at("2026-03-23T08:00", liaison("rnd"), solve())
                .tick("2026-03-23T12:00");

        assertThat(issue.alarms()).isEmpty();
        assertThat(issue.all("raised")).isEmpty();
        assertThat(issue.all("late")).contains("late normal_solved 2026-03-23T08:00");
    }

    @Test
    void a_server_down_for_days_finds_the_whole_chain_in_due_order_with_the_right_times() {
        Told issue = handled(Urgency.NORMAL).tick("2026-03-29T12:00");

        assertThat(issue.all("raised")).containsExactly("raised urgent missed:normal_solved 2026-03-27T10:00",
                "raised critical missed:urgent_measures 2026-03-27T14:00");
        assertThat(issue.all("EmergencyPlanStarted")).containsExactly("EmergencyPlanStarted 2026-03-27T14:00");
        List<String> missed = issue.all("missed");
        assertThat(missed.subList(0, 10)).containsExactly("missed normal_meeting 2026-03-25T18:00",
                "missed normal_solved 2026-03-27T10:00", "missed urgent_notice 2026-03-27T11:00",
                "missed urgent_measures 2026-03-27T14:00", "missed critical_notice 2026-03-27T14:30",
                "missed critical_team 2026-03-27T15:00", "missed critical_contain 2026-03-27T16:00",
                "missed critical_follow_up 2026-03-27T16:00", "missed critical_report 2026-03-27T18:00",
                "missed critical_follow_up 2026-03-27T18:00");
        assertThat(missed).contains("missed critical_solved 2026-03-28T14:00").endsWith(
                "missed critical_follow_up 2026-03-29T12:00");
        assertThat(issue.all("told")).contains("told VICE_PRESIDENT normal_meeting 2026-03-25T18:00",
                "told GENERAL_MANAGER urgent_notice 2026-03-27T11:00",
                "told GENERAL_MANAGER critical_solved 2026-03-28T14:00");
    }

    @Test
    void measures_in_the_last_microsecond_of_four_hours_keep_an_urgent_issue_urgent() {
        Told issue = handled(Urgency.URGENT).at("2026-03-24T13:59:59.999999", liaison("rnd"), measures("rnd"))
                .tick("2026-03-24T14:00");

        assertThat(issue.all("met")).contains("met urgent_measures 2026-03-24T13:59:59.999999");
        assertThat(issue.state().urgency()).isEqualTo(Urgency.URGENT);
    }

    @Test
    void measures_at_four_hours_are_late_and_the_issue_is_critical_since_that_moment() {
        Told issue = handled(Urgency.URGENT).at("2026-03-24T14:00", liaison("rnd"), measures("rnd"));

        assertThat(issue.all("raised")).containsExactly("raised critical missed:urgent_measures 2026-03-24T14:00");
        assertThat(issue.owed()).containsExactly("critical_notice 2026-03-24T14:30", "critical_team 2026-03-24T15:00",
                "critical_contain 2026-03-24T16:00", "critical_report 2026-03-24T18:00",
                "critical_solved 2026-03-25T14:00", "critical_follow_up 2026-03-24T16:00");
        assertThat(issue.all("late")).containsExactly("late urgent_measures 2026-03-24T14:00");
    }

    @Test
    void a_follow_up_due_at_the_very_moment_of_the_raise_is_missed_not_cancelled() {
        Told issue = none()
                .at("2026-03-24T17:00", liaison("production"), Asked.report("production", Urgency.URGENT, "rnd"))
                .at("2026-03-24T17:10", COORDINATOR, triage(Urgency.URGENT))
                .at("2026-03-24T18:00", liaison("rnd"), measures("rnd"))
                .tick("2026-03-25T17:00");

        assertThat(issue.last()).containsSubsequence("missed urgent_solved 2026-03-25T17:00",
                "missed urgent_follow_up 2026-03-25T17:00", "raised critical missed:urgent_solved 2026-03-25T17:00");
    }

    @Test
    void a_person_s_raise_cancels_the_old_limits_and_asks_for_written_reasons() {
        Told issue = reported(Urgency.NORMAL).at("2026-03-24T10:30", liaison("sales"), raise(Urgency.URGENT));

        assertThat(issue.last()).startsWith("warned 50 triage 2026-03-24T10:30",
                "raised urgent person 2026-03-24T10:30",
                "cancelled triage issue.raised", "cancelled normal_meeting issue.raised",
                "cancelled normal_solved issue.raised");
        assertThat(issue.state().phase()).isEqualTo(IssuePhase.HANDLING);
        assertThat(issue.history()).anySatisfy(event -> assertThat(event.toString()).contains(
                "statementsFrom=[rnd, production]"));
    }
}
