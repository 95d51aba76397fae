package org.entente.command.issue;

import java.time.Instant;
import java.util.Map;

import org.entente.api.deadline.Budget;
import org.entente.api.identity.Acting;
import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueEvent.LimitWarned;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.DeadlineRebased;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.policy.LimitKey;
import org.entente.api.rules.Publication;
import org.entente.api.rules.RuleBook;
import org.entente.command.decision.NewRules;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.command.issue.Yunlan.at;

/**
 * Rules OBL-5, OBL-6 and OBL-7: rules that take force move what an issue owes, at that moment and only forward in time; a
 * standstill stays, and so does the original clock of a reopened issue. Reported normal on Tuesday 24 March 2026, 10:00.
 */
class IssueUnderNewRulesTest {
    private static final Instant REPORTED = at("2026-03-24T10:00");
    private static final Instant PUBLISHED = at("2026-03-24T15:00");
    private static final RuleBook QUICKER = NewRules.limit(Yunlan.BOOK, PUBLISHED, LimitKey.NORMAL_SOLVED, "48 h");

    private final Story<IssueState, IssueCommand, IssueEvent> story = Story.of(new IssueRules(), IssueEvent.class,
            Yunlan.BOOK).inCase(Yunlan.caseOf("rnd", "production"));

    @Test
    void a_tighter_limit_moves_the_open_due_moment_and_the_states_own_copy() {
        reported(Urgency.NORMAL).under(QUICKER).when(at("2026-03-24T15:01"), Acting.CLOCK, Asked.tick());

        story.thenAmongOthers(new DeadlineRebased(solved().id(), ObligationCode.NORMAL_SOLVED, at("2026-03-27T10:00"),
                at("2026-03-26T10:00"), Budget.hours(48), 1, 1, false,
                Publication.ofLimits(1), "publication", PUBLISHED));
        assertThat(story.state().level().solveBy()).isEqualTo(at("2026-03-26T10:00"));
        assertThat(solved().budget()).hasToString("48 h");
    }

    /** Rule NTC-2: half of 48 hours, and four fifths of them, instead of those of 72. */
    @Test
    void its_warnings_move_with_it() {
        reported(Urgency.NORMAL).when(at("2026-03-24T10:30"), Yunlan.COORDINATOR, Asked.triage(Urgency.NORMAL))
                .when(at("2026-03-24T12:00"), Yunlan.COORDINATOR, Asked.meeting());
        assertThat(warnings()).containsExactly(entry("warn:normal_solved:50", at("2026-03-25T22:00")));

        story.under(QUICKER).when(at("2026-03-24T15:01"), Acting.CLOCK, Asked.tick());
        assertThat(warnings()).containsExactly(entry("warn:normal_solved:50", at("2026-03-25T10:00")));

        story.when(at("2026-03-25T10:00"), Acting.CLOCK, Asked.tick());
        assertThat(warnings()).containsExactly(entry("warn:normal_solved:80", at("2026-03-26T00:24")));
    }

    /** A warning whose new moment is over when the rules take force is not given any more; the next one is. */
    @Test
    void a_warning_that_would_have_passed_is_not_given() {
        RuleBook tight = NewRules.limit(Yunlan.BOOK, PUBLISHED, LimitKey.NORMAL_SOLVED, "8 h");
        reported(Urgency.NORMAL).when(at("2026-03-24T10:30"), Yunlan.COORDINATOR, Asked.triage(Urgency.NORMAL))
                .when(at("2026-03-24T12:00"), Yunlan.COORDINATOR, Asked.meeting());

        story.under(tight).when(at("2026-03-24T15:01"), Acting.CLOCK, Asked.tick());

        assertThat(warnings()).containsExactly(entry("warn:normal_solved:80", at("2026-03-24T16:24")));
    }

    @Test
    void a_warning_whose_moment_is_that_very_one_is_given() {
        RuleBook ten = NewRules.limit(Yunlan.BOOK, PUBLISHED, LimitKey.NORMAL_SOLVED, "10 h");
        reported(Urgency.NORMAL).when(at("2026-03-24T10:20"), Yunlan.COORDINATOR, Asked.triage(Urgency.NORMAL))
                .when(at("2026-03-24T12:00"), Yunlan.COORDINATOR, Asked.meeting());

        story.under(ten).when(PUBLISHED, Acting.CLOCK, Asked.tick());

        assertThat(story.history()).filteredOn(LimitWarned.class::isInstance)
                .extracting(one -> ((LimitWarned) one).percent(), one -> one.occurredAt())
                .containsExactly(tuple(50, PUBLISHED));
    }

    @Test
    void what_was_not_moved_keeps_its_versions_and_a_second_look_changes_nothing() {
        reported(Urgency.NORMAL).under(QUICKER).when(at("2026-03-24T15:01"), Acting.CLOCK, Asked.tick())
                .when(at("2026-03-24T15:02"), Acting.CLOCK, Asked.tick()).then();

        assertThat(story.open(ObligationCode.NORMAL_MEETING, "").policyVersion()).isZero();
    }

    @Test
    void it_does_not_matter_who_looks_first_or_how_late() {
        reported(Urgency.NORMAL).under(QUICKER).when(at("2026-03-26T12:00"), Yunlan.COORDINATOR, Asked.meeting());

        assertThat(story.history()).filteredOn(DeadlineRebased.class::isInstance)
                .extracting(one -> one.occurredAt()).containsExactly(PUBLISHED);
        assertThat(story.history())
                .filteredOn(one -> one instanceof ObligationMissed missed
                        && missed.code() == ObligationCode.NORMAL_SOLVED)
                .extracting(one -> one.occurredAt()).containsExactly(at("2026-03-26T10:00"));
    }

    @Test
    void a_limit_missed_before_the_rules_took_force_stays_missed() {
        RuleBook looser = NewRules.limit(Yunlan.BOOK, at("2026-03-24T11:30"), LimitKey.TRIAGE_NORMAL, "3 wh");

        reported(Urgency.NORMAL).under(looser).when(at("2026-03-24T12:00"), Acting.CLOCK, Asked.tick());

        assertThat(story.history()).filteredOn(ObligationMissed.class::isInstance).hasSize(1);
        assertThat(story.history()).noneMatch(DeadlineRebased.class::isInstance);
    }

    @Test
    void a_limit_still_open_when_looser_rules_took_force_is_not_missed_however_late_the_clock_looks() {
        RuleBook looser = NewRules.limit(Yunlan.BOOK, at("2026-03-24T10:59"), LimitKey.TRIAGE_NORMAL, "3 wh");

        reported(Urgency.NORMAL).under(looser).when(at("2026-03-24T12:59"), Acting.CLOCK, Asked.tick());

        assertThat(story.open(ObligationCode.TRIAGE, "").dueAt()).isEqualTo(at("2026-03-24T13:00"));
    }

    @Test
    void a_moment_that_would_have_passed_is_never_given() {
        RuleBook tooQuick = NewRules.limit(Yunlan.BOOK, PUBLISHED, LimitKey.NORMAL_SOLVED, "5 h");

        reported(Urgency.NORMAL).under(tooQuick).when(at("2026-03-24T15:00"), Acting.CLOCK, Asked.tick());

        assertThat(solved().dueAt()).isEqualTo(at("2026-03-27T10:00"));
    }

    @Test
    void a_moment_one_minute_ahead_is_given() {
        RuleBook tight = NewRules.limit(Yunlan.BOOK, PUBLISHED, LimitKey.NORMAL_SOLVED, "301 min");

        reported(Urgency.NORMAL).under(tight).when(at("2026-03-24T15:00"), Acting.CLOCK, Asked.tick());

        assertThat(solved().dueAt()).isEqualTo(at("2026-03-24T15:01"));
    }

    @Test
    void a_suspension_keeps_its_length_under_new_rules() {
        reported(Urgency.NORMAL).when(at("2026-03-24T12:00"), Yunlan.COORDINATOR, Asked.triage(Urgency.NORMAL))
                .when(at("2026-03-24T13:00"), Yunlan.COORDINATOR, Asked.suspend("2026-03-25T13:00"))
                .under(QUICKER).when(at("2026-03-24T15:00"), Acting.CLOCK, Asked.tick());

        assertThat(solved().dueAt()).isEqualTo(at("2026-03-27T10:00"));
        assertThat(story.state().level().solveBy()).isEqualTo(at("2026-03-27T10:00"));

        story.when(at("2026-03-25T01:00"), Yunlan.COORDINATOR, Asked.resume());
        assertThat(solved().dueAt()).isEqualTo(at("2026-03-26T22:00"));
        assertThat(story.state().level().solveBy()).isEqualTo(at("2026-03-26T22:00"));
    }

    @Test
    void a_reopened_issue_keeps_its_original_clock_under_new_rules() {
        reported(Urgency.NORMAL).when(at("2026-03-24T12:00"), Yunlan.COORDINATOR, Asked.triage(Urgency.NORMAL))
                .when(at("2026-03-24T13:00"), Yunlan.liaison("rnd"), Asked.solve())
                .when(at("2026-03-24T14:00"), Yunlan.liaison("production"), Asked.notAccepted())
                .under(QUICKER).when(at("2026-03-24T15:00"), Acting.CLOCK, Asked.tick());

        assertThat(solved().openedAt()).isEqualTo(at("2026-03-24T14:00"));
        assertThat(solved().dueAt()).isEqualTo(at("2026-03-26T10:00"));
    }

    @Test
    void a_date_set_by_hand_is_not_touched() {
        RuleBook looser = NewRules.limit(Yunlan.BOOK, PUBLISHED, LimitKey.CRITICAL_SOLVED, "60 h");

        reported(Urgency.CRITICAL).when(at("2026-03-24T11:00"), Yunlan.GENERAL_MANAGER,
                Asked.solveBy("2026-03-25T20:00")).under(looser)
                .when(at("2026-03-24T15:00"), Acting.CLOCK, Asked.tick());

        assertThat(story.open(ObligationCode.CRITICAL_SOLVED, "").dueAt()).isEqualTo(at("2026-03-25T20:00"));
    }

    @Test
    void only_the_limits_of_the_office_move_with_the_calendar() {
        RuleBook closed = NewRules.dayOff(Yunlan.BOOK, PUBLISHED, "2026-03-25");

        reported(Urgency.NORMAL).under(closed).when(at("2026-03-24T15:00"), Acting.CLOCK, Asked.tick());

        assertThat(story.open(ObligationCode.NORMAL_MEETING, "").dueAt()).isEqualTo(at("2026-03-26T18:00"));
        assertThat(solved().dueAt()).isEqualTo(at("2026-03-27T10:00"));
    }

    @Test
    void two_publications_move_one_after_the_other() {
        RuleBook twice = NewRules.limit(QUICKER, at("2026-03-24T16:00"), LimitKey.NORMAL_SOLVED, "36 h");

        reported(Urgency.NORMAL).under(twice).when(at("2026-03-24T17:00"), Acting.CLOCK, Asked.tick());

        assertThat(story.history()).filteredOn(DeadlineRebased.class::isInstance)
                .extracting(one -> ((DeadlineRebased) one).publication())
                .containsExactly(Publication.ofLimits(1), Publication.ofLimits(2));
        assertThat(solved().dueAt()).isEqualTo(at("2026-03-25T22:00"));
    }

    @Test
    void a_raise_after_the_rules_took_force_opens_by_the_new_rules() {
        RuleBook quicker = NewRules.limit(Yunlan.BOOK, PUBLISHED, LimitKey.URGENT_SOLVED, "12 h");

        reported(Urgency.NORMAL).under(quicker).when(at("2026-03-24T16:00"), Yunlan.liaison("rnd"),
                Asked.raise(Urgency.URGENT));

        assertThat(story.open(ObligationCode.URGENT_SOLVED, "").dueAt()).isEqualTo(at("2026-03-25T04:00"));
        assertThat(story.state().level().solveBy()).isEqualTo(at("2026-03-25T04:00"));
    }

    private Story<IssueState, IssueCommand, IssueEvent> reported(Urgency urgency) {
        return story.when(REPORTED, Yunlan.liaison("production"), Asked.report("production", urgency, "rnd"));
    }

    private Obligation solved() {
        return story.open(ObligationCode.NORMAL_SOLVED, "");
    }

    private Map<String, Instant> warnings() {
        return story.obligations().alarms();
    }
}
