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

        assertThat(issue.all("warned")).containsExactly("warned 50 normal_solved 2026-03-25T22:00",
                "warned 80 normal_solved 2026-03-26T19:36");
    }

    @Test
    void the_first_warning_is_the_holder_s_the_second_the_next_level_s_too() {
        Told issue = handled(Urgency.NORMAL).tick("2026-03-27T09:00");

        assertThat(issue.history()).filteredOn(LimitWarned.class::isInstance)
                .extracting(one -> ((LimitWarned) one).told())
                .containsExactly(List.of(Party.OFFICE),
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
        assertThat(issue.nextWarning()).isEmpty();
        assertThat(issue.all("warned")).isEmpty();
    }

    @Test
    void limits_in_working_days_and_working_hours_do_not_warn() {
        Told issue = reported(Urgency.NORMAL).tick("2026-03-25T19:00");

        assertThat(issue.all("missed")).containsExactly("missed triage 2026-03-24T11:00",
                "missed normal_meeting 2026-03-25T18:00");
        assertThat(issue.all("warned")).isEmpty();
    }

    @Test
    void what_stood_still_does_not_count() {
        Told issue = handled(Urgency.NORMAL).at("2026-03-24T12:00", COORDINATOR, suspend("2026-03-26T12:00"));
        assertThat(issue.nextWarning()).containsExactly("warn:normal_solved:50 2026-03-27T22:00");

        issue.at("2026-03-25T12:00", COORDINATOR, resume());
        assertThat(issue.nextWarning()).containsExactly("warn:normal_solved:50 2026-03-26T22:00");
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
