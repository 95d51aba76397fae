package org.entente.command.issue;

import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.Urgency;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.issue.Asked.accept;
import static org.entente.command.issue.Asked.dismiss;
import static org.entente.command.issue.Asked.fileReport;
import static org.entente.command.issue.Asked.notAccepted;
import static org.entente.command.issue.Asked.review;
import static org.entente.command.issue.Asked.solve;
import static org.entente.command.issue.Asked.triage;
import static org.entente.command.issue.IssueStories.handled;
import static org.entente.command.issue.IssueStories.none;
import static org.entente.command.issue.IssueStories.reported;
import static org.entente.command.issue.IssueStories.solved;
import static org.entente.command.issue.Yunlan.COORDINATOR;
import static org.entente.command.issue.Yunlan.DIRECTOR;
import static org.entente.command.issue.Yunlan.head;
import static org.entente.command.issue.Yunlan.liaison;

/** Rules ISS-20, ISS-23, ISS-24, ISS-25, ISS-29: solved, verified, reopened, closed, reviewed; dismissed. */
class SettlingTest {
    @Test
    void solving_cancels_what_is_no_longer_needed_but_not_the_written_report() {
        Told issue = handled(Urgency.CRITICAL).at("2026-03-24T10:20", liaison("rnd"), solve());

        assertThat(issue.last()).containsExactly("warned 50 critical_notice 2026-03-24T10:15",
                "Solved 2026-03-24T10:20", "met critical_solved 2026-03-24T10:20",
                "cancelled critical_notice issue.solved", "cancelled critical_team issue.solved",
                "cancelled critical_contain issue.solved", "cancelled critical_follow_up issue.solved",
                "opened verification 2026-03-25T18:00");
        assertThat(issue.owed()).containsExactly("critical_report 2026-03-24T14:00", "verification 2026-03-25T18:00");
        issue.at("2026-03-24T10:40", liaison("production"), accept());
        assertThat(issue.at("2026-03-24T13:00", DIRECTOR, fileReport()).all("met"))
                .contains("met critical_report 2026-03-24T13:00");
    }

    @Test
    void the_reporter_s_department_verifies_and_never_the_solver() {
        Told issue = solved(Urgency.NORMAL);
        issue.refused("2026-03-25T10:00", COORDINATOR, accept(), "not-verifier");
        issue.refused("2026-03-25T10:00", liaison("sales"), accept(), "not-verifier");
        issue.refused("2026-03-25T10:00", liaison("rnd"), accept(), "verifier-is-solver");

        Told crossed = handled(Urgency.URGENT).at("2026-03-24T10:20", DIRECTOR, Asked.taskForce("production"))
                .at("2026-03-24T10:30", liaison("production"), solve());
        crossed.refused("2026-03-24T11:00", liaison("production"), accept(), "verifier-is-solver");
        assertThat(crossed.at("2026-03-24T11:00", head("production"), accept()).state().phase())
                .isEqualTo(IssuePhase.CLOSED);
    }

    @Test
    void verification_is_in_time_until_the_close_of_the_next_working_day() {
        Told inTime = solved(Urgency.NORMAL).at("2026-03-25T17:59:59.999999", liaison("production"), accept());
        Told late = solved(Urgency.NORMAL).at("2026-03-25T18:00", liaison("production"), accept());

        assertThat(inTime.all("met")).contains("met verification 2026-03-25T17:59:59.999999");
        assertThat(late.last()).containsExactly("warned 50 verification 2026-03-25T09:45",
                "warned 80 verification 2026-03-25T14:42", "missed verification 2026-03-25T18:00",
                "told VICE_PRESIDENT verification 2026-03-25T18:00", "Closed 2026-03-25T18:00",
                "late verification 2026-03-25T18:00");
    }

    @Test
    void not_accepted_in_time_it_goes_on_with_the_original_due_moment() {
        Told issue = solved(Urgency.NORMAL).at("2026-03-25T09:00", liaison("production"), notAccepted());

        assertThat(issue.state().phase()).isEqualTo(IssuePhase.HANDLING);
        assertThat(issue.owed()).containsExactly("normal_solved 2026-03-27T10:00");
    }

    @Test
    void not_accepted_after_the_original_due_moment_the_miss_is_recorded_then_and_raises_then() {
        Told issue = handled(Urgency.NORMAL).at("2026-03-27T09:00", liaison("rnd"), solve())
                .at("2026-03-27T11:30", liaison("production"), notAccepted());

        assertThat(issue.last()).startsWith("Reopened 2026-03-27T11:30").contains(
                "missed normal_solved 2026-03-27T10:00", "raised urgent missed:normal_solved 2026-03-27T11:30");
        assertThat(issue.owed("urgent_solved")).isEqualTo("urgent_solved 2026-03-28T11:30");
    }

    @Test
    void a_miss_already_recorded_is_not_recorded_twice_but_raises_after_all() {
        Told issue = none()
                .at("2026-03-19T20:00", liaison("production"), Asked.report("production", Urgency.NORMAL, "rnd"))
                .at("2026-03-20T09:10", COORDINATOR, triage(Urgency.NORMAL))
                .at("2026-03-23T08:00", liaison("rnd"), solve())
                .at("2026-03-23T19:00", liaison("production"), notAccepted());

        assertThat(issue.all("missed")).filteredOn(one -> one.contains("normal_solved")).hasSize(1);
        assertThat(issue.alarms()).containsEntry("raise", "2026-03-24T09:00");
        assertThat(issue.tick("2026-03-24T09:00").state().urgency()).isEqualTo(Urgency.URGENT);
    }

    @Test
    void a_closed_critical_issue_is_reviewed_within_five_working_days() {
        Told issue = solved(Urgency.CRITICAL).at("2026-03-24T12:00", liaison("production"), accept());
        assertThat(issue.owed("incident_review")).isEqualTo("incident_review 2026-03-31T18:00");
        issue.at("2026-03-31T17:59:59.999999", DIRECTOR, review());

        assertThat(issue.all("met")).contains("met incident_review 2026-03-31T17:59:59.999999");
        issue.refused("2026-04-01T10:00", DIRECTOR, review(), "already-reviewed");
        solved(Urgency.NORMAL).at("2026-03-24T12:00", liaison("production"), accept())
                .refused("2026-03-24T13:00", DIRECTOR, review(), "wrong-level");
    }

    @Test
    void the_holder_dismisses_and_nothing_stays_open() {
        Told dismissed = reported(Urgency.NORMAL);
        dismissed.refused("2026-03-24T10:20", liaison("production"), dismiss(), "not-holder");
        dismissed.at("2026-03-24T10:20", COORDINATOR, dismiss());

        assertThat(dismissed.open()).isEmpty();
        assertThat(dismissed.tick("2026-06-24T10:00").last()).isEmpty();
    }

    @Test
    void only_members_of_the_issue_solve_it() {
        handled(Urgency.NORMAL).refused("2026-03-24T10:20", liaison("sales"), solve(), "not-issue-member");
    }
}
