package org.entente.command.issue;

import org.entente.api.identity.Acting;
import org.entente.api.identity.Role;
import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.Urgency;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.issue.Asked.lower;
import static org.entente.command.issue.Asked.measures;
import static org.entente.command.issue.Asked.raise;
import static org.entente.command.issue.Asked.solveBy;
import static org.entente.command.issue.Asked.triage;
import static org.entente.command.issue.IssueStories.handled;
import static org.entente.command.issue.IssueStories.reported;
import static org.entente.command.issue.Yunlan.COORDINATOR;
import static org.entente.command.issue.Yunlan.DIRECTOR;
import static org.entente.command.issue.Yunlan.GENERAL_MANAGER;
import static org.entente.command.issue.Yunlan.VP_FIN;
import static org.entente.command.issue.Yunlan.VP_OPS;
import static org.entente.command.issue.Yunlan.VP_RND;
import static org.entente.command.issue.Yunlan.department;
import static org.entente.command.issue.Yunlan.liaison;

/** Rules ISS-2, ISS-11, ISS-12, ISS-26, ISS-28, ISS-39: how people move an issue on the ladder. */
class LevelChangeTest {
    @Test
    void triage_in_the_last_microsecond_of_the_working_hour_is_in_time() {
        Told issue = reported(Urgency.NORMAL).at("2026-03-24T10:59:59.999999", COORDINATOR, triage(Urgency.NORMAL));

        assertThat(issue.last()).containsExactly("warned 50 triage 2026-03-24T10:30",
                "warned 80 triage 2026-03-24T10:48", "Triaged 2026-03-24T10:59:59.999999",
                "met triage 2026-03-24T10:59:59.999999");
        assertThat(issue.state().phase()).isEqualTo(IssuePhase.HANDLING);
    }

    @Test
    void triage_at_the_due_moment_is_late_and_the_next_level_hears_of_it() {
        Told issue = reported(Urgency.NORMAL).at("2026-03-24T11:00", COORDINATOR, triage(Urgency.NORMAL));

        assertThat(issue.last()).containsExactly("warned 50 triage 2026-03-24T10:30",
                "warned 80 triage 2026-03-24T10:48", "missed triage 2026-03-24T11:00",
                "told VICE_PRESIDENT triage 2026-03-24T11:00", "Triaged 2026-03-24T11:00",
                "late triage 2026-03-24T11:00");
    }

    @Test
    void triage_may_raise_but_not_lower() {
        Told issue = reported(Urgency.URGENT);
        issue.refused("2026-03-24T10:10", COORDINATOR, triage(Urgency.NORMAL), "lowering-needs-holder");
        issue.at("2026-03-24T10:10", COORDINATOR, triage(Urgency.CRITICAL));

        assertThat(issue.all("met")).containsExactly("met triage 2026-03-24T10:10");
        assertThat(issue.all("raised")).containsExactly("raised critical person 2026-03-24T10:10");
        issue.refused("2026-03-24T10:20", COORDINATOR, triage(Urgency.CRITICAL), "already-triaged");
    }

    @Test
    void any_member_of_the_case_raises_but_no_stranger() {
        Told issue = handled(Urgency.NORMAL);
        issue.refused("2026-03-24T11:00", liaison("legal"), raise(Urgency.URGENT), "not-involved");
        issue.refused("2026-03-24T11:00", liaison("sales"), raise(Urgency.NORMAL), "not-higher");
        issue.at("2026-03-24T11:00", liaison("sales"), raise(Urgency.CRITICAL));

        assertThat(issue.state().urgency()).isEqualTo(Urgency.CRITICAL);
        assertThat(issue.owed("critical_solved")).isEqualTo("critical_solved 2026-03-25T11:00");
    }

    @Test
    void an_assignee_of_the_case_raises_whatever_else_he_is_elsewhere() {
        Acting worker = new Acting("wang.worker", Role.ASSIGNEE, department("sales"));
        handled(Urgency.NORMAL).refused("2026-03-24T11:00", worker, raise(Urgency.URGENT), "not-involved");
        Told issue = handled(Urgency.NORMAL).assigned("wang.worker", "sales").assigned("liaison.legal", "rnd");

        issue.refused("2026-03-24T11:00", liaison("hr"), raise(Urgency.URGENT), "not-involved");
        issue.at("2026-03-24T11:00", worker, raise(Urgency.URGENT))
                .at("2026-03-24T11:01", liaison("legal"), raise(Urgency.CRITICAL));
        assertThat(issue.all("raised")).containsExactly("raised urgent person 2026-03-24T11:00",
                "raised critical person 2026-03-24T11:01");
        issue.refused("2026-03-24T11:02", worker, Asked.solve(), "not-issue-member");
    }

    @Test
    void only_the_level_that_holds_it_lowers_and_the_lower_limits_count_from_the_report() {
        Told issue = handled(Urgency.CRITICAL).at("2026-03-24T10:20", liaison("rnd"), measures("rnd"));
        issue.refused("2026-03-24T13:00", COORDINATOR, lower(Urgency.URGENT), "not-holder");
        issue.refused("2026-03-24T13:00", VP_OPS, lower(Urgency.URGENT), "not-holder");
        issue.refused("2026-03-24T13:00", GENERAL_MANAGER, lower(Urgency.CRITICAL), "not-lower");
        issue.at("2026-03-24T13:00", GENERAL_MANAGER, lower(Urgency.URGENT));

        assertThat(issue.owed()).containsExactly("urgent_solved 2026-03-25T10:00",
                "urgent_follow_up 2026-03-24T17:00");
        issue.refused("2026-03-24T14:00", VP_FIN, lower(Urgency.NORMAL), "not-holder");
        issue.refused("2026-03-24T14:00", GENERAL_MANAGER, lower(Urgency.NORMAL), "not-holder");
        issue.refused("2026-03-24T14:00", DIRECTOR, lower(Urgency.NORMAL), "not-holder");
        issue.at("2026-03-24T14:00", VP_RND, lower(Urgency.NORMAL));
        assertThat(issue.owed()).containsExactly("normal_meeting 2026-03-25T18:00", "normal_solved 2026-03-27T10:00");
    }

    @Test
    void also_the_evening_report_of_the_lower_level_counts_from_the_report() {
        Told issue = handled(Urgency.CRITICAL).at("2026-03-24T10:20", liaison("rnd"), measures("rnd"));
        issue.at("2026-03-24T16:00", GENERAL_MANAGER, lower(Urgency.URGENT));
        assertThat(issue.owed("urgent_follow_up")).isEqualTo("urgent_follow_up 2026-03-24T17:00");

        Told later = handled(Urgency.CRITICAL).at("2026-03-24T10:20", liaison("rnd"), measures("rnd"));
        later.at("2026-03-24T17:00", GENERAL_MANAGER, lower(Urgency.URGENT));
        assertThat(later.owed("urgent_follow_up")).isEqualTo("urgent_follow_up 2026-03-25T17:00");
    }

    @Test
    void it_is_not_lowered_to_a_level_that_would_raise_it_again_at_once() {
        Told issue = handled(Urgency.CRITICAL);
        issue.refused("2026-03-24T14:00", GENERAL_MANAGER, lower(Urgency.URGENT), "lower-limit-past");

        issue.at("2026-03-24T13:59:59.999999", GENERAL_MANAGER, lower(Urgency.URGENT));
        assertThat(issue.owed("urgent_measures")).isEqualTo("urgent_measures 2026-03-24T14:00");
    }

    @Test
    void the_general_manager_sets_another_date_until_the_verdict_is_given() {
        Told issue = handled(Urgency.CRITICAL);
        issue.refused("2026-03-24T11:00", VP_OPS, solveBy("2026-03-26T12:00"), "not-permitted");
        issue.at("2026-03-24T11:00", GENERAL_MANAGER, solveBy("2026-03-26T12:00"));
        assertThat(issue.owed("critical_solved")).isEqualTo("critical_solved 2026-03-26T12:00");

        issue.refused("2026-03-26T12:00", GENERAL_MANAGER, solveBy("2026-03-27T12:00"), "verdict-given");
        assertThat(issue.tick("2026-03-26T12:00").all("missed")).contains("missed critical_solved 2026-03-26T12:00");
    }
}
