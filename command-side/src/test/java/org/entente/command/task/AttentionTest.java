package org.entente.command.task;

import java.util.Map;
import java.util.Objects;

import org.entente.api.issue.IssueId;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.obligation.Party;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.rollup.RollUpId;
import org.entente.api.task.AttentionCommand.ClearAttention;
import org.entente.api.task.AttentionCommand.SumUp;
import org.entente.api.task.AttentionEvent.AttentionCleared;
import org.entente.api.task.AttentionEvent.AttentionFlagged;
import org.entente.api.task.AttentionEvent.AttentionPersisted;
import org.entente.api.task.AttentionEvent.AttentionRecovered;
import org.entente.api.task.AttentionEvent.ContactNoted;
import org.entente.api.task.AttentionEvent.IssueDemanded;
import org.entente.api.task.ContactWay;
import org.entente.api.task.TaskCommand.LinkIssue;
import org.entente.api.task.TaskStatus;
import org.entente.api.week.WeekKey;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;
import static org.entente.command.casework.CaseWorld.text;
import static org.entente.command.task.Items.APRIL_7;
import static org.entente.command.task.Items.MARCH_23;
import static org.entente.command.task.Items.MARCH_30;
import static org.entente.command.task.Items.TASK;
import static org.entente.command.task.Items.contact;
import static org.entente.command.task.Items.flagged;
import static org.entente.command.task.Items.report;
import static org.entente.command.task.Items.reported;
import static org.entente.command.task.Items.sumUp;

/** Rules ATT-1, ATT-2, ATT-3, ATT-4, ATT-5 and ATT-6: how an item comes under attention, what the Office owes about it, and how the flag is lifted. */
class AttentionTest {
    private static final ClearAttention CLEAR = new ClearAttention(TASK, "");

    @ParameterizedTest
    @EnumSource(names = {"DELAYED", "BLOCKED"})
    void what_a_roll_up_finds_behind_is_flagged_and_the_office_owes_a_contact(TaskStatus status) {
        var story = reported(status).when(at("2026-03-23T10:00:01"), REACTION, sumUp(MARCH_23, status))
                .thenAmongOthers(new AttentionFlagged(TASK, MARCH_23, status, at("2026-03-23T10:00")));

        Obligation owed = story.open(ObligationCode.FLAG_CONTACT, "RUP-2026-03-23");
        assertThat(owed.debtor()).isEqualTo(Party.OFFICE);
        assertThat(owed.creditor()).isEqualTo(Party.department(RND));
        assertThat(owed.openedAt()).isEqualTo(at("2026-03-23T10:00"));
        assertThat(owed.dueAt()).isEqualTo(at("2026-03-24T18:00"));
    }

    @Test
    void what_is_in_progress_and_not_flagged_stays_so() {
        reported(TaskStatus.IN_PROGRESS).refused(at("2026-03-23T10:00:01"), REACTION,
                sumUp(MARCH_23, TaskStatus.IN_PROGRESS), "nothing-to-flag");
    }

    @Test
    void a_contact_before_the_due_moment_meets_what_is_owed_and_one_at_it_is_late() {
        flagged(TaskStatus.DELAYED).when(at("2026-03-24T17:59:59"), COORDINATOR, contact()).thenAmongOthers(
                new ContactNoted(TASK, MARCH_23, HE_JIA, liaison(RND), ContactWay.PHONE,
                        text("moulds come on Thursday"), at("2026-03-24T17:59:59")));
        assertThat(flagged(TaskStatus.DELAYED).when(at("2026-03-24T17:59:59"), COORDINATOR, contact()).history()
                .getLast()).isInstanceOf(ObligationMet.class);
        assertThat(flagged(TaskStatus.DELAYED).when(at("2026-03-24T18:00"), COORDINATOR, contact()).history())
                .hasAtLeastOneElementOfType(ObligationMissed.class).doesNotHaveAnyElementsOfTypes(ObligationMet.class);
    }

    @Test
    void the_office_may_ask_again_while_the_flag_stands_and_nobody_may_without_one() {
        flagged(TaskStatus.DELAYED).when(at("2026-03-23T14:00"), COORDINATOR, contact())
                .when(at("2026-03-25T14:00"), COORDINATOR, contact())
                .then(new ContactNoted(TASK, MARCH_23, HE_JIA, liaison(RND), ContactWay.PHONE,
                        text("moulds come on Thursday"), at("2026-03-25T14:00")));
        reported(TaskStatus.DELAYED).refused(at("2026-03-23T14:00"), COORDINATOR, contact(), "not-flagged");
    }

    @Test
    void each_roll_up_counts_once_and_none_that_is_older() {
        var story = flagged(TaskStatus.DELAYED).when(at("2026-03-30T10:00:01"), REACTION,
                sumUp(MARCH_30, TaskStatus.DELAYED))
                .thenAmongOthers(new AttentionPersisted(TASK, MARCH_30, TaskStatus.DELAYED, 2,
                        at("2026-03-30T10:00")));

        story.refused(at("2026-03-30T10:00:02"), REACTION, sumUp(MARCH_30, TaskStatus.DELAYED), "already-summed-up");
        story.refused(at("2026-03-30T10:00:02"), REACTION, sumUp(MARCH_23, TaskStatus.DELAYED), "already-summed-up");
    }

    @Test
    void one_that_was_missed_and_is_published_after_its_successor_counts_no_more() {
        var story = reported(TaskStatus.BLOCKED).when(at("2026-03-30T10:00:01"), REACTION,
                sumUp(MARCH_30, TaskStatus.BLOCKED));

        story.refused(at("2026-03-30T10:05"), REACTION,
                new SumUp(TASK, MARCH_23, TaskStatus.BLOCKED, at("2026-03-30T10:05")), "already-summed-up");
    }

    @Test
    void where_the_calendar_moved_the_weeks_tell_which_is_later_and_not_the_names() {
        RollUpId march24 = new RollUpId("RUP-2026-03-24");
        Map<RollUpId, WeekKey> weeks = Map.of(march24, new WeekKey("2026-W11"), MARCH_23, new WeekKey("2026-W12"));
        var story = reported(TaskStatus.BLOCKED).among(covering(weeks))
                .when(at("2026-03-23T09:00"), REACTION,
                        new SumUp(TASK, march24, TaskStatus.BLOCKED, at("2026-03-23T09:00")));

        story.when(at("2026-03-30T10:00:01"), REACTION,
                new SumUp(TASK, MARCH_23, TaskStatus.BLOCKED, at("2026-03-30T10:00")))
                .thenAmongOthers(new IssueDemanded(TASK, MARCH_23, at("2026-03-30T10:00")));
        story.refused(at("2026-03-30T10:00:02"), REACTION,
                new SumUp(TASK, march24, TaskStatus.BLOCKED, at("2026-03-30T10:00:02")), "already-summed-up");
    }

    @Test
    void summary_days_without_a_roll_up_do_not_part_two_that_find_it_blocked() {
        flagged(TaskStatus.BLOCKED).when(at("2026-04-07T10:00:01"), REACTION, sumUp(APRIL_7, TaskStatus.BLOCKED))
                .thenAmongOthers(new IssueDemanded(TASK, APRIL_7, at("2026-04-07T10:00")));
    }

    @Test
    void a_flag_is_lifted_after_a_later_roll_up_found_the_item_recovered_and_never_before() {
        var story = flagged(TaskStatus.DELAYED).when(at("2026-03-23T14:00"), COORDINATOR, contact())
                .when(at("2026-03-27T15:30"), asLiaison(RND), report(TaskStatus.IN_PROGRESS));
        story.refused(at("2026-03-27T16:00"), COORDINATOR, CLEAR, "not-recovered");

        story.when(at("2026-03-30T10:00:01"), REACTION, sumUp(MARCH_30, TaskStatus.IN_PROGRESS))
                .then(new AttentionRecovered(TASK, MARCH_30, TaskStatus.IN_PROGRESS, at("2026-03-30T10:00")));
        story.when(at("2026-03-30T10:05"), COORDINATOR, CLEAR)
                .then(new AttentionCleared(TASK, MARCH_23, HE_JIA, "", at("2026-03-30T10:05")));
        story.refused(at("2026-03-30T10:06"), COORDINATOR, CLEAR, "not-flagged");
    }

    @Test
    void a_flag_is_not_lifted_before_the_department_was_asked() {
        flagged(TaskStatus.DELAYED).when(at("2026-03-30T10:00:01"), REACTION, sumUp(MARCH_30, TaskStatus.COMPLETED))
                .refused(at("2026-03-30T10:05"), COORDINATOR, CLEAR, "contact-owed");
    }

    @Test
    void an_item_that_falls_back_before_its_flag_was_lifted_keeps_it() {
        var story = flagged(TaskStatus.DELAYED).when(at("2026-03-23T14:00"), COORDINATOR, contact())
                .when(at("2026-03-30T10:00:01"), REACTION, sumUp(MARCH_30, TaskStatus.IN_PROGRESS))
                .when(at("2026-04-07T10:00:01"), REACTION, sumUp(APRIL_7, TaskStatus.DELAYED))
                .then(new AttentionPersisted(TASK, APRIL_7, TaskStatus.DELAYED, 2, at("2026-04-07T10:00")));

        story.refused(at("2026-04-07T10:05"), COORDINATOR, CLEAR, "not-recovered");
    }

    @Test
    void two_roll_ups_in_a_row_that_find_it_blocked_demand_an_issue_and_a_third_demands_none_again() {
        var story = flagged(TaskStatus.BLOCKED).when(at("2026-03-23T14:00"), COORDINATOR, contact())
                .when(at("2026-03-30T10:00:01"), REACTION, sumUp(MARCH_30, TaskStatus.BLOCKED))
                .then(new AttentionPersisted(TASK, MARCH_30, TaskStatus.BLOCKED, 2, at("2026-03-30T10:00")),
                        new IssueDemanded(TASK, MARCH_30, at("2026-03-30T10:00")));

        story.when(at("2026-04-07T10:00:01"), REACTION, sumUp(APRIL_7, TaskStatus.BLOCKED))
                .then(new AttentionPersisted(TASK, APRIL_7, TaskStatus.BLOCKED, 3, at("2026-04-07T10:00")));
    }

    @Test
    void a_delay_between_two_blocks_or_an_issue_that_is_open_demands_none() {
        flagged(TaskStatus.DELAYED).when(at("2026-03-23T14:00"), COORDINATOR, contact())
                .when(at("2026-03-30T10:00:01"), REACTION, sumUp(MARCH_30, TaskStatus.BLOCKED))
                .then(new AttentionPersisted(TASK, MARCH_30, TaskStatus.BLOCKED, 2, at("2026-03-30T10:00")));
        flagged(TaskStatus.BLOCKED).when(at("2026-03-23T14:00"), COORDINATOR, contact())
                .when(at("2026-03-24T10:00"), REACTION, new LinkIssue(TASK, REQUEST, new IssueId("ISS-1"), false,
                        at("2026-03-24T10:00")))
                .when(at("2026-03-30T10:00:01"), REACTION, sumUp(MARCH_30, TaskStatus.BLOCKED))
                .then(new AttentionPersisted(TASK, MARCH_30, TaskStatus.BLOCKED, 2, at("2026-03-30T10:00")));
    }

    private static Cases covering(Map<RollUpId, WeekKey> weeks) {
        return new Cases() {
            @Override
            public CaseFacts of(RequestId request) {
                return CaseWorld.caseIn(RequestPhase.EXECUTING);
            }

            @Override
            public WeekKey lastWeekOf(RollUpId rollUp) {
                return Objects.requireNonNull(weeks.get(rollUp));
            }
        };
    }
}
