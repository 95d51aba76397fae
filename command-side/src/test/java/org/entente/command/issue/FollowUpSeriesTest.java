package org.entente.command.issue;

import org.entente.api.issue.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.issue.Asked.accept;
import static org.entente.command.issue.Asked.contain;
import static org.entente.command.issue.Asked.followUp;
import static org.entente.command.issue.Asked.notAccepted;
import static org.entente.command.issue.Asked.solve;
import static org.entente.command.issue.IssueStories.handled;
import static org.entente.command.issue.IssueStories.none;
import static org.entente.command.issue.IssueStories.reported;
import static org.entente.command.issue.Yunlan.DIRECTOR;
import static org.entente.command.issue.Yunlan.liaison;

/** Rules ISS-16, ISS-17, ISS-18, ISS-19: when reports on an open issue are due and which report counts for which. */
class FollowUpSeriesTest {
    @ParameterizedTest
    @CsvSource({"2026-03-24T14:59:59.999999,2026-03-24T17:00", "2026-03-24T15:00,2026-03-24T17:00",
            "2026-03-24T15:00:00.000001,2026-03-25T17:00", "2026-03-24T23:00,2026-03-25T17:00",
            "2026-03-27T16:00,2026-03-28T17:00"})
    void the_first_evening_report_is_due_at_least_two_hours_after_the_report(String reported, String due) {
        Told issue = none().at(reported, liaison("production"),
                Asked.report("production", Urgency.URGENT, "rnd"));

        assertThat(issue.owed("urgent_follow_up")).isEqualTo("urgent_follow_up " + due);
    }

    @Test
    void a_report_meets_its_day_and_opens_the_next() {
        Told issue = measured().at("2026-03-24T16:59:59.999999", DIRECTOR, followUp());

        assertThat(issue.last()).endsWith("FollowedUp 2026-03-24T16:59:59.999999",
                "met urgent_follow_up 2026-03-24T16:59:59.999999", "opened urgent_follow_up 2026-03-25T17:00");
    }

    @Test
    void a_second_report_of_the_same_day_does_not_meet_the_next_day() {
        Told issue = measured().at("2026-03-24T16:00", DIRECTOR, followUp())
                .at("2026-03-24T16:30", DIRECTOR, followUp());

        assertThat(issue.last()).containsExactly("FollowedUp 2026-03-24T16:30");
        assertThat(issue.owed("urgent_follow_up")).isEqualTo("urgent_follow_up 2026-03-25T17:00");
    }

    @Test
    void a_report_just_after_a_missed_one_makes_that_good_and_nothing_else() {
        Told issue = handled(Urgency.CRITICAL).at("2026-03-24T12:05", DIRECTOR, followUp());

        assertThat(issue.all("missed")).contains("missed critical_follow_up 2026-03-24T12:00");
        assertThat(issue.all("late")).contains("late critical_follow_up 2026-03-24T12:05");
        assertThat(issue.owed("critical_follow_up")).isEqualTo("critical_follow_up 2026-03-24T14:00");
        assertThat(issue.at("2026-03-24T13:59", DIRECTOR, followUp()).all("met"))
                .contains("met critical_follow_up 2026-03-24T13:59");
    }

    @Test
    void a_report_late_in_the_next_period_makes_good_and_counts() {
        Told issue = handled(Urgency.CRITICAL).at("2026-03-24T13:00", DIRECTOR, followUp());

        assertThat(issue.all("late")).contains("late critical_follow_up 2026-03-24T13:00");
        assertThat(issue.all("met")).contains("met critical_follow_up 2026-03-24T13:00");
        assertThat(issue.owed("critical_follow_up")).isEqualTo("critical_follow_up 2026-03-24T16:00");
    }

    @Test
    void a_critical_issue_is_reported_on_every_two_hours_until_contained_then_morning_and_evening() {
        Told issue = reported(Urgency.CRITICAL).at("2026-03-24T11:50", DIRECTOR, followUp());
        assertThat(issue.owed("critical_follow_up")).isEqualTo("critical_follow_up 2026-03-24T14:00");

        issue.at("2026-03-24T11:59", DIRECTOR, contain());
        assertThat(issue.owed("critical_follow_up")).isEqualTo("critical_follow_up 2026-03-24T17:00");
        issue.at("2026-03-24T16:50", DIRECTOR, followUp());
        assertThat(issue.owed("critical_follow_up")).isEqualTo("critical_follow_up 2026-03-25T09:00");
    }

    @Test
    void after_a_late_solution_the_general_manager_hears_daily_until_it_is_closed() {
        Told issue = reported(Urgency.CRITICAL).at("2026-03-24T10:30", DIRECTOR, contain())
                .at("2026-03-25T10:00", liaison("rnd"), solve());
        assertThat(issue.all("missed")).contains("missed critical_solved 2026-03-25T10:00");
        assertThat(issue.owed("critical_follow_up")).isEqualTo("critical_follow_up 2026-03-25T17:00");

        issue.at("2026-03-25T16:00", DIRECTOR, followUp()).at("2026-03-26T09:00", liaison("production"), accept());
        assertThat(issue.owed()).containsExactly("incident_review 2026-04-02T18:00");
    }

    @Test
    void after_a_solution_in_time_no_more_reports_are_owed_until_it_is_reopened() {
        Told issue = reported(Urgency.CRITICAL).at("2026-03-24T10:30", DIRECTOR, contain())
                .at("2026-03-25T09:59:59.999999", liaison("rnd"), solve());
        assertThat(issue.owed("critical_follow_up")).isEqualTo("not owed: critical_follow_up");

        issue.at("2026-03-25T12:00", liaison("production"), notAccepted());
        assertThat(issue.owed("critical_follow_up")).isEqualTo("critical_follow_up 2026-03-25T17:00");
    }

    private static Told measured() {
        return handled(Urgency.URGENT).at("2026-03-24T10:20", liaison("rnd"), Asked.measures("rnd"));
    }

    @Test
    void reopened_in_the_afternoon_the_report_of_that_evening_is_owed() {
        Told issue = IssueStories.solved(Urgency.URGENT).at("2026-03-24T16:00", liaison("production"),
                Asked.notAccepted());

        assertThat(issue.owed("urgent_follow_up")).isEqualTo("urgent_follow_up 2026-03-24T17:00");
    }
}
