package org.entente.command.issue;

import org.entente.api.identity.Acting;
import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.Urgency;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.issue.Asked.accept;
import static org.entente.command.issue.Asked.measures;
import static org.entente.command.issue.Asked.notAccepted;
import static org.entente.command.issue.Asked.pause;
import static org.entente.command.issue.Asked.raise;
import static org.entente.command.issue.Asked.resume;
import static org.entente.command.issue.Asked.resumeWithCase;
import static org.entente.command.issue.Asked.solve;
import static org.entente.command.issue.Asked.suspend;
import static org.entente.command.issue.IssueStories.handled;
import static org.entente.command.issue.IssueStories.reported;
import static org.entente.command.issue.IssueStories.solved;
import static org.entente.command.issue.Yunlan.COORDINATOR;
import static org.entente.command.issue.Yunlan.GENERAL_MANAGER;
import static org.entente.command.issue.Yunlan.liaison;

/** Rules ISS-27 and ISS-30: when the clock of an issue stands still. What moves a due moment is recorded (OBL-4). */
class StandstillTest {
    private static final Acting REACTION = Acting.system("reaction/pause-issues");

    @Test
    void every_open_due_moment_moves_by_the_suspended_time() {
        Told issue = handled(Urgency.NORMAL).at("2026-03-24T12:00", COORDINATOR, suspend("2026-03-26T12:00"));
        assertThat(issue.owed()).containsExactly("normal_meeting 2026-03-27T18:00", "normal_solved 2026-03-29T10:00");

        issue.at("2026-03-25T12:00", COORDINATOR, resume());
        assertThat(issue.owed()).containsExactly("normal_meeting 2026-03-26T18:00", "normal_solved 2026-03-28T10:00");
        assertThat(issue.alarms()).isEmpty();
    }

    @Test
    void at_its_end_the_clock_runs_again_by_itself() {
        Told issue = handled(Urgency.NORMAL).at("2026-03-24T12:00", COORDINATOR, suspend("2026-03-26T12:00"));
        assertThat(issue.tick("2026-03-26T11:59:59.999999").state().phase()).isEqualTo(IssuePhase.SUSPENDED);

        issue.tick("2026-03-26T12:00");
        assertThat(issue.state().phase()).isEqualTo(IssuePhase.HANDLING);
        assertThat(issue.owed()).containsExactly("normal_meeting 2026-03-27T18:00", "normal_solved 2026-03-29T10:00");
    }

    @Test
    void reopening_remembers_the_moved_due_moment() {
        Told issue = handled(Urgency.NORMAL).at("2026-03-24T12:00", COORDINATOR, suspend("2026-03-26T12:00"))
                .at("2026-03-27T12:00", liaison("rnd"), solve())
                .at("2026-03-27T13:00", liaison("production"), notAccepted());

        assertThat(issue.owed("normal_solved")).isEqualTo("normal_solved 2026-03-29T10:00");
    }

    @Test
    void only_the_holder_suspends_and_never_a_critical_issue() {
        handled(Urgency.CRITICAL).refused("2026-03-24T10:20", GENERAL_MANAGER, suspend("2026-03-26T12:00"),
                "critical-never-waits");
        handled(Urgency.NORMAL).refused("2026-03-24T10:20", liaison("rnd"), suspend("2026-03-26T12:00"), "not-holder");
        handled(Urgency.NORMAL).refused("2026-03-24T10:20", COORDINATOR, suspend("2026-03-24T10:20"), "in-the-past");
    }

    @Test
    void a_raise_ends_the_suspension() {
        Told issue = handled(Urgency.NORMAL).at("2026-03-24T12:00", COORDINATOR, suspend("2026-03-26T12:00"))
                .at("2026-03-24T13:00", liaison("sales"), raise(Urgency.URGENT));

        assertThat(issue.alarms()).isEmpty();
        assertThat(issue.owed("urgent_solved")).isEqualTo("urgent_solved 2026-03-25T13:00");
    }

    @Test
    void with_its_case_a_normal_issue_pauses_and_opens_again_in_full() {
        Told issue = reported(Urgency.NORMAL).at("2026-03-24T10:30", REACTION, pause());
        assertThat(issue.open()).isEmpty();
        issue.refused("2026-03-24T10:40", REACTION, pause(), "clock-goes-on");

        issue.at("2026-04-07T09:00", REACTION, resumeWithCase());
        assertThat(issue.owed()).containsExactly("triage 2026-04-07T10:00", "normal_meeting 2026-04-08T18:00",
                "normal_solved 2026-04-10T09:00");
        issue.refused("2026-04-07T09:00", REACTION, resumeWithCase(), "not-paused");
    }

    @Test
    void a_solved_one_then_waits_for_its_verification_again() {
        Told issue = solved(Urgency.NORMAL).at("2026-03-24T11:00", REACTION, pause())
                .at("2026-03-26T09:00", REACTION, resumeWithCase());
        assertThat(issue.owed()).containsExactly("verification 2026-03-27T18:00");

        assertThat(issue.at("2026-03-26T10:00", liaison("production"), accept()).open()).isEmpty();
    }

    @Test
    void a_suspended_issue_of_a_suspended_case_wakes_up_with_it() {
        Told issue = handled(Urgency.NORMAL).at("2026-03-24T11:00", liaison("rnd"), measures("rnd"))
                .at("2026-03-24T12:00", COORDINATOR, suspend("2026-03-26T12:00"))
                .at("2026-03-24T13:00", REACTION, pause());

        assertThat(issue.state().phase()).isEqualTo(IssuePhase.MEASURES_SET);
        assertThat(issue.alarms()).isEmpty();
        handled(Urgency.URGENT).refused("2026-03-24T10:20", REACTION, pause(), "clock-goes-on");
    }

    @Test
    void while_it_waits_with_its_case_an_issue_is_only_raised_or_acknowledged() {
        Told issue = handled(Urgency.NORMAL).at("2026-03-24T11:00", REACTION, pause());
        issue.refused("2026-03-24T12:00", liaison("rnd"), solve(), "case-suspended");
        issue.refused("2026-03-24T12:00", liaison("rnd"), measures("rnd"), "case-suspended");

        issue.at("2026-03-24T13:00", liaison("sales"), raise(Urgency.URGENT));
        assertThat(issue.owed("urgent_solved")).isEqualTo("urgent_solved 2026-03-25T13:00");
        issue.at("2026-03-24T14:00", liaison("rnd"), solve());
    }
}
