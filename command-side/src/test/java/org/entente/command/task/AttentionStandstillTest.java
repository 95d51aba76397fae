package org.entente.command.task;

import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.ObligationCancelled;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.request.RequestPhase;
import org.entente.api.task.AttentionCommand.ClearAttention;
import org.entente.api.task.TaskCommand;
import org.entente.api.task.TaskCommand.ArchiveWithCase;
import org.entente.api.task.TaskCommand.CancelTask;
import org.entente.api.task.TaskCommand.CompleteTask;
import org.entente.api.task.TaskCommand.EndWithCase;
import org.entente.api.task.TaskCommand.PauseWithCase;
import org.entente.api.task.TaskCommand.ResumeWithCase;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.caseIn;
import static org.entente.command.task.Items.MARCH_30;
import static org.entente.command.task.Items.TASK;
import static org.entente.command.task.Items.contact;
import static org.entente.command.task.Items.flagged;
import static org.entente.command.task.Items.sumUp;

/** Rules ATT-7, ATT-8 and ATT-9: what becomes of a flag when its item or its case ends, or its case stands still. */
class AttentionStandstillTest {
    private static final PauseWithCase PAUSE = new PauseWithCase(TASK, at("2026-03-23T12:00"));
    private static final ResumeWithCase RESUME = new ResumeWithCase(TASK, at("2026-04-01T09:00"));

    @Test
    void the_contact_waits_with_its_case_and_is_owed_again_in_full() {
        var story = flagged(TaskStatus.DELAYED).when(at("2026-03-23T12:00"), REACTION, PAUSE);
        assertThat(story.obligations().open()).isEmpty();

        story.when(at("2026-04-01T09:00"), REACTION, RESUME);
        assertThat(story.open(ObligationCode.FLAG_CONTACT, "RUP-2026-03-23").dueAt()).isEqualTo(at("2026-04-02T18:00"));
        story.when(at("2026-04-02T10:00"), COORDINATOR, contact());
        assertThat(story.obligations().open()).isEmpty();
    }

    @Test
    void nothing_waits_where_nothing_is_owed() {
        var story = flagged(TaskStatus.DELAYED).when(at("2026-03-23T11:00"), COORDINATOR, contact());

        story.refused(at("2026-03-23T12:00"), REACTION, PAUSE, "nothing-owed");
        story.refused(at("2026-04-01T09:00"), REACTION, RESUME, "not-paused");
    }

    @Test
    void a_cancelled_item_has_no_flag_and_nothing_is_owed_about_it() {
        var story = flagged(TaskStatus.DELAYED).when(at("2026-03-23T12:00"), REACTION,
                new CancelTask(TASK, "plan-change-1", at("2026-03-23T12:00")));

        assertThat(story.history().getLast()).isInstanceOf(ObligationCancelled.class);
        assertThat(story.state().attention()).isNull();
        story.refused(at("2026-03-30T10:00:01"), REACTION, sumUp(MARCH_30, TaskStatus.DELAYED), "phase");
    }

    @Test
    void with_a_cancelled_case_nothing_is_owed_about_completed_items_either() {
        var story = flagged(TaskStatus.DELAYED)
                .when(at("2026-03-23T11:00"), asLiaison(RND), new CompleteTask(TASK, RND, Text.NONE, null))
                .when(at("2026-03-23T12:00"), REACTION, new EndWithCase(TASK, at("2026-03-23T12:00")));

        assertThat(story.obligations().open()).isEmpty();
        story.refused(at("2026-03-23T12:01"), REACTION, new EndWithCase(TASK, at("2026-03-23T12:00")),
                "nothing-owed");
    }

    @Test
    void with_an_archived_case_what_is_owed_about_its_items_is_no_longer_needed() {
        ArchiveWithCase archived = new ArchiveWithCase(TASK, at("2026-03-24T09:00"));
        var story = completed().when(at("2026-03-24T09:00"), REACTION, archived);

        assertThat(story.history()).last().isInstanceOfSatisfying(ObligationCancelled.class,
                one -> assertThat(one.cause()).isEqualTo("request-archived"));
        assertThat(story.obligations().open()).isEmpty();
        story.refused(at("2026-03-24T09:01"), REACTION, archived, "nothing-owed");
    }

    @Test
    void what_was_missed_or_met_before_the_archive_stays_so() {
        ArchiveWithCase archived = new ArchiveWithCase(TASK, at("2026-03-24T18:00"));
        Story<TaskState, TaskCommand, TaskEvent> missed = completed().when(at("2026-03-24T18:00"), REACTION, archived);

        assertThat(missed.history()).hasAtLeastOneElementOfType(ObligationMissed.class)
                .doesNotHaveAnyElementsOfTypes(ObligationCancelled.class);
        completed().when(at("2026-03-24T17:59"), COORDINATOR, contact()).refused(at("2026-03-24T18:00"), REACTION,
                archived, "nothing-owed");
    }

    @Test
    void a_flag_is_still_lifted_when_the_case_is_accepted_but_not_while_it_stands_still() {
        var story = flagged(TaskStatus.DELAYED).when(at("2026-03-23T11:00"), COORDINATOR, contact())
                .when(at("2026-03-30T10:00:01"), REACTION, sumUp(MARCH_30, TaskStatus.COMPLETED));

        story.inCase(caseIn(RequestPhase.SUSPENDED)).refused(at("2026-03-30T10:05"), COORDINATOR,
                new ClearAttention(TASK, ""), "case-phase");
        story.inCase(caseIn(RequestPhase.IN_ACCEPTANCE)).when(at("2026-03-30T10:05"), COORDINATOR,
                new ClearAttention(TASK, "done"));
    }

    private static Story<TaskState, TaskCommand, TaskEvent> completed() {
        return flagged(TaskStatus.DELAYED).when(at("2026-03-23T11:00"), asLiaison(RND),
                new CompleteTask(TASK, RND, Text.NONE, null));
    }
}
