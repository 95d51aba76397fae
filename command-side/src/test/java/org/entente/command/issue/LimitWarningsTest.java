package org.entente.command.issue;

import java.util.List;

import org.entente.api.issue.IssueEvent.LimitWarned;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.Party;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.issue.Asked.measures;
import static org.entente.command.issue.Asked.notice;
import static org.entente.command.issue.Asked.resume;
import static org.entente.command.issue.Asked.solve;
import static org.entente.command.issue.Asked.suspend;
import static org.entente.command.issue.IssueStories.handled;
import static org.entente.command.issue.IssueStories.reported;
import static org.entente.command.issue.Yunlan.COORDINATOR;
import static org.entente.command.issue.Yunlan.DIRECTOR;
import static org.entente.command.issue.Yunlan.department;
import static org.entente.command.issue.Yunlan.liaison;

/** Rule NTC-2: the holder is warned when half of a limit's time is gone, the next level too when four fifths are. */
class LimitWarningsTest {
    @Test
    void seventy_two_hours_warn_after_thirty_six_and_after_fifty_seven_and_a_half() {
        Told issue = handled(Urgency.NORMAL).tick("2026-03-27T09:59:59.999999");

        assertThat(issue.all("warned")).containsExactly("warned 50 normal_meeting 2026-03-25T09:30",
                "warned 80 normal_meeting 2026-03-25T14:36", "warned 50 normal_solved 2026-03-25T22:00",
                "warned 80 normal_solved 2026-03-26T19:36");
    }

    @Test
    void the_first_warning_is_the_holder_s_the_second_the_next_level_s_too() {
        Told issue = handled(Urgency.NORMAL).tick("2026-03-27T09:00");

        assertThat(issue.history()).filteredOn(LimitWarned.class::isInstance)
                .extracting(one -> ((LimitWarned) one).told())
                .containsExactly(List.of(Party.OFFICE),
                        List.of(Party.OFFICE, Party.vicePresidentOver(department("rnd"))), List.of(Party.OFFICE),
                        List.of(Party.OFFICE, Party.vicePresidentOver(department("rnd"))));
    }

    @Test
    void above_the_general_manager_there_is_nobody_to_warn() {
        Told issue = handled(Urgency.CRITICAL).tick("2026-03-24T10:24");

        assertThat(issue.history()).filteredOn(LimitWarned.class::isInstance)
                .extracting(one -> ((LimitWarned) one).told())
                .containsExactly(List.of(Party.GENERAL_MANAGER), List.of(Party.GENERAL_MANAGER));
    }

    @Test
    void what_was_done_in_time_warns_no_more() {
        Told issue = handled(Urgency.URGENT).at("2026-03-24T10:20", DIRECTOR, notice())
                .at("2026-03-24T11:00", liaison("rnd"), measures("rnd"));
        assertThat(issue.nextWarning()).containsExactly("warn:urgent_solved:50 2026-03-24T22:00");

        issue.at("2026-03-24T21:00", liaison("rnd"), solve());
        assertThat(issue.nextWarning()).containsExactly("warn:verification:50 2026-03-25T13:30");
        issue.at("2026-03-25T13:29", liaison("production"), Asked.accept());
        assertThat(issue.nextWarning()).isEmpty();
        assertThat(issue.all("warned")).isEmpty();
    }

    @Test
    void a_working_hour_warns_after_half_and_after_four_fifths_of_it() {
        Told issue = reported(Urgency.NORMAL).tick("2026-03-24T10:29:59.999999");
        assertThat(issue.all("warned")).isEmpty();

        issue.tick("2026-03-24T11:00");
        assertThat(issue.all("warned")).containsExactly("warned 50 triage 2026-03-24T10:30",
                "warned 80 triage 2026-03-24T10:48");
    }

    @Test
    void a_working_hour_that_begins_before_closing_warns_the_next_morning() {
        Told issue = IssueStories.none().at("2026-03-24T17:45", liaison("production"),
                Asked.report("production", Urgency.NORMAL, "rnd"));

        assertThat(issue.nextWarning()).containsExactly("warn:triage:50 2026-03-25T09:15");
        issue.tick("2026-03-25T09:33");
        assertThat(issue.all("warned")).endsWith("warned 80 triage 2026-03-25T09:33");
    }

    @Test
    void a_working_day_is_halved_in_office_hours() {
        Told issue = reported(Urgency.NORMAL).tick("2026-03-25T18:00"); // 17 office hours from Tuesday 10:00

        assertThat(issue.all("warned")).contains("warned 50 normal_meeting 2026-03-25T09:30",
                "warned 80 normal_meeting 2026-03-25T14:36");
    }

    @Test
    void the_verification_of_an_evening_s_solution_warns_the_next_day() {
        Told issue = handled(Urgency.URGENT).at("2026-03-24T10:20", DIRECTOR, notice())
                .at("2026-03-24T11:00", liaison("rnd"), measures("rnd"))
                .at("2026-03-24T19:00", liaison("rnd"), solve());

        assertThat(issue.nextWarning()).containsExactly("warn:verification:50 2026-03-25T13:30");
        issue.tick("2026-03-25T17:00");
        assertThat(issue.all("warned")).endsWith("warned 50 verification 2026-03-25T13:30",
                "warned 80 verification 2026-03-25T16:12");
    }

    @Test
    void of_the_rhythm_of_reports_nobody_is_warned() {
        Told issue = handled(Urgency.URGENT).at("2026-03-24T11:00", liaison("rnd"), measures("rnd"))
                .tick("2026-03-24T19:00");

        assertThat(issue.all("missed")).contains("missed urgent_follow_up 2026-03-24T17:00");
        assertThat(issue.all("warned")).noneMatch(one -> one.contains("follow_up"));
    }

    @Test
    void whoever_was_warned_of_a_half_is_not_warned_of_it_again_when_the_limit_stood_still_afterwards() {
        Told issue = handled(Urgency.NORMAL).at("2026-03-25T23:00", COORDINATOR, suspend("2026-03-26T23:00"))
                .tick("2026-03-28T00:00");

        assertThat(issue.all("warned")).filteredOn(one -> one.contains("normal_solved")).containsExactly(
                "warned 50 normal_solved 2026-03-25T22:00", "warned 80 normal_solved 2026-03-27T19:36");
    }

    @Test
    void what_stood_still_does_not_count() {
        Told issue = handled(Urgency.NORMAL).at("2026-03-24T12:00", COORDINATOR, suspend("2026-03-26T12:00"));
        assertThat(issue.nextWarning()).containsExactly("warn:normal_meeting:50 2026-03-27T09:30");

        issue.at("2026-03-25T12:00", COORDINATOR, resume());
        assertThat(issue.nextWarning()).containsExactly("warn:normal_meeting:50 2026-03-26T09:30");
        issue.tick("2026-03-26T18:00");
        assertThat(issue.nextWarning()).containsExactly("warn:normal_solved:50 2026-03-26T22:00");
    }

    @Test
    void where_the_calendar_does_not_know_the_days_the_time_elapses() {
        Told issue = handled(Urgency.NORMAL).at("2026-03-24T12:00", COORDINATOR, suspend("2027-03-24T12:00"));

        assertThat(issue.owed("normal_meeting")).isEqualTo("normal_meeting 2027-03-25T18:00");
        assertThat(issue.nextWarning()).containsExactly("warn:normal_meeting:50 2027-03-25T09:30");
    }

    @Test
    void two_limits_that_run_out_together_both_warn() {
        Told issue = handled(Urgency.CRITICAL).at("2026-03-24T10:12", DIRECTOR, notice()).tick("2026-03-24T11:36");

        assertThat(issue.all("warned")).containsExactly("warned 50 critical_team 2026-03-24T10:30",
                "warned 80 critical_team 2026-03-24T10:48", "warned 50 critical_contain 2026-03-24T11:00",
                "warned 80 critical_contain 2026-03-24T11:36");
        issue.tick("2026-03-24T13:00");
        assertThat(issue.all("warned")).endsWith("warned 50 critical_report 2026-03-24T12:00");
    }

    @Test
    void a_back_dated_report_is_not_warned_of_the_past() {
        Told issue = IssueStories.none().at("2026-03-24T10:00", liaison("production"),
                Asked.report("production", Asked.recordOf(Urgency.NORMAL, "2026-03-22T10:00", "rnd")));

        assertThat(issue.all("warned")).isEmpty();
        assertThat(issue.nextWarning()).containsExactly("warn:normal_solved:80 2026-03-24T19:36");
    }
}
