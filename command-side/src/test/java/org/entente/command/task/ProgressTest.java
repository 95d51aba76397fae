package org.entente.command.task;

import java.time.LocalDate;

import org.entente.api.identity.PersonId;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestPhase;
import org.entente.api.task.Baseline;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskCommand;
import org.entente.api.task.TaskCommand.AssignTask;
import org.entente.api.task.TaskCommand.CancelTask;
import org.entente.api.task.TaskCommand.CompleteTask;
import org.entente.api.task.TaskCommand.OpenTask;
import org.entente.api.task.TaskCommand.ReopenTask;
import org.entente.api.task.TaskCommand.ReportProgress;
import org.entente.api.task.TaskCommand.StartTask;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskEvent.ProgressReported;
import org.entente.api.task.TaskEvent.TaskAssigned;
import org.entente.api.task.TaskEvent.TaskCompleted;
import org.entente.api.task.TaskEvent.TaskReopened;
import org.entente.api.task.TaskEvent.TaskStarted;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.task.WorkItem;
import org.entente.api.text.Text;
import org.entente.command.decision.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entente.command.casework.CaseWorld.BOOK;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.caseIn;
import static org.entente.command.casework.CaseWorld.head;
import static org.entente.command.casework.CaseWorld.liaison;
import static org.entente.command.casework.CaseWorld.text;

/** Rules TSK-2, TSK-3, TSK-4, TSK-5, TSK-6, TSK-7, TSK-8 and TSK-9: how work is reported, and that no report moves the baseline. */
class ProgressTest {
    private static final TaskId TASK = new TaskId("TSK-1");
    private static final WorkItem ITEM = WorkItem.plain(RND, 1, 1, text("design freeze"), liaison(RND),
            new Baseline(1, 5, LocalDate.parse("2026-03-16"), LocalDate.parse("2026-04-17")));

    @Test
    void an_item_begins_goes_on_and_is_done() {
        var story = started().when(at("2026-03-20T15:30"), asLiaison(RND), report(TaskStatus.IN_PROGRESS, "", null))
                .when(at("2026-04-17T15:00"), asLiaison(RND), new CompleteTask(TASK, RND, Text.NONE, null));

        story.then(new TaskCompleted(TASK, Text.NONE, at("2026-04-17T15:00")));
        assertThat(story.state().item()).isEqualTo(ITEM);
    }

    @Test
    void delayed_and_blocked_need_a_reason_and_in_progress_does_not() {
        started().refused(at("2026-03-20T15:30"), asLiaison(RND), report(TaskStatus.DELAYED, "", "2026-04-20"),
                "reason-missing");
        started().refused(at("2026-03-20T15:30"), asLiaison(RND), report(TaskStatus.BLOCKED, " ", null),
                "reason-missing");
        started().when(at("2026-03-20T15:30"), asLiaison(RND), report(TaskStatus.BLOCKED, "no samples", null));
    }

    @Test
    void delayed_needs_a_new_date_that_may_be_today_but_not_yesterday() {
        started().refused(at("2026-03-20T15:30"), asLiaison(RND), report(TaskStatus.DELAYED, "late mould", null),
                "expected-end-missing");
        started().refused(at("2026-03-20T15:30"), asLiaison(RND),
                report(TaskStatus.DELAYED, "late mould", "2026-03-19"), "expected-end-in-the-past");
        var story = started().when(at("2026-03-20T15:30"), asLiaison(RND),
                report(TaskStatus.DELAYED, "late mould", "2026-03-20"));
        assertThat(story.state().item().plannedEnd()).isEqualTo(LocalDate.parse("2026-04-17"));
    }

    @Test
    void delayed_and_blocked_lead_back_to_progress_and_blocked_is_not_completed_directly() {
        var story = started().when(at("2026-03-20T15:30"), asLiaison(RND), report(TaskStatus.BLOCKED, "no lab", null));
        story.refused(at("2026-03-23T09:00"), asLiaison(RND), new CompleteTask(TASK, RND, Text.NONE, null), "phase");

        story.when(at("2026-03-24T09:00"), asLiaison(RND), report(TaskStatus.IN_PROGRESS, "", null))
                .when(at("2026-03-24T10:00"), asLiaison(RND), report(TaskStatus.DELAYED, "lab slot", "2026-04-20"))
                .when(at("2026-04-17T15:00"), asLiaison(RND), new CompleteTask(TASK, RND, Text.NONE, null));
        assertThat(story.state().status()).isEqualTo(TaskStatus.COMPLETED);
    }

    @Test
    void a_report_on_an_item_that_has_not_begun_begins_it() {
        opened().when(at("2026-03-20T15:30"), asLiaison(RND), report(TaskStatus.BLOCKED, "no lab", null)).then(
                new TaskStarted(TASK, at("2026-03-20T15:30")),
                new ProgressReported(TASK, TaskStatus.BLOCKED, 50, text("no lab"), null,
                        SlipCause.EQUIPMENT, null, null, at("2026-03-20T15:30")));
    }

    @Test
    void completed_is_not_a_report_and_percent_ends_at_a_hundred() {
        started().refused(at("2026-03-20T15:30"), asLiaison(RND), report(TaskStatus.COMPLETED, "", null),
                "status-not-reportable");
        started().refused(at("2026-03-20T15:30"), asLiaison(RND),
                ReportProgress.onCourse(TASK, RND, 101, Text.NONE), "percent-out-of-range");
        started().when(at("2026-03-20T15:30"), asLiaison(RND),
                ReportProgress.onCourse(TASK, RND, 100, Text.NONE));
    }

    @Test
    void start_and_end_are_recorded_at_most_ten_working_days_later_and_in_their_order() {
        opened().when(at("2026-03-30T09:00"), asLiaison(RND), new StartTask(TASK, RND, at("2026-03-16T09:00")))
                .then(new TaskStarted(TASK, at("2026-03-16T09:00")));
        opened().refused(at("2026-03-31T09:00"), asLiaison(RND), new StartTask(TASK, RND, at("2026-03-16T09:00")),
                "too-long-ago");
        started().refused(at("2026-03-17T09:00"), asLiaison(RND),
                new CompleteTask(TASK, RND, Text.NONE, at("2026-03-16T08:59")), "completed-before-start");
    }

    @Test
    void a_completed_item_is_taken_up_again_with_a_reason() {
        started().when(at("2026-04-17T15:00"), asLiaison(RND), new CompleteTask(TASK, RND, Text.NONE, null))
                .when(at("2026-04-20T09:00"), asLiaison(RND), new ReopenTask(TASK, RND, "the sample cracked"))
                .then(new TaskReopened(TASK, "the sample cracked", at("2026-04-20T09:00")));
        assertThat(catchThrowableOfType(Refusal.class, () -> new ReopenTask(TASK, RND, " ")).code())
                .isEqualTo("text-missing");
    }

    @Test
    void an_item_has_one_assignee_at_a_time() {
        var story = started().when(at("2026-03-17T09:00"), asHead(RND), new AssignTask(TASK, RND, head(RND)));

        story.then(new TaskAssigned(TASK, liaison(RND), head(RND), at("2026-03-17T09:00")));
        story.refused(at("2026-03-17T09:01"), asHead(RND), new AssignTask(TASK, RND, head(RND)), "already-assigned");
        story.refused(at("2026-03-17T09:01"), asHead(RND), new AssignTask(TASK, RND, new PersonId("nobody")),
                "unknown-person");
    }

    @Test
    void only_the_items_own_department_speaks_for_it_while_the_case_is_executing() {
        opened().refused(at("2026-03-16T09:00"), asLiaison(SALES), new StartTask(TASK, SALES, null),
                "wrong-department");
        opened().inCase(caseIn(RequestPhase.SUSPENDED)).refused(at("2026-03-16T09:00"), asLiaison(RND),
                new StartTask(TASK, RND, null), "case-phase");
    }

    @Test
    void a_cancelled_item_takes_no_more_reports() {
        started().when(at("2026-03-20T09:00"), REACTION, new CancelTask(TASK, "change-1", at("2026-03-20T09:00")))
                .refused(at("2026-03-20T15:30"), asLiaison(RND), report(TaskStatus.IN_PROGRESS, "", null), "phase");
    }

    private static Story<TaskState, TaskCommand, TaskEvent> opened() {
        return Story.of(new TaskRules(), TaskEvent.class, BOOK).inCase(caseIn(RequestPhase.EXECUTING))
                .when(at("2026-03-09T17:40"), REACTION, new OpenTask(TASK, REQUEST, ITEM, at("2026-03-09T17:40")));
    }

    private static Story<TaskState, TaskCommand, TaskEvent> started() {
        return opened().when(at("2026-03-16T09:00"), asLiaison(RND), new StartTask(TASK, RND, null));
    }

    private static ReportProgress report(TaskStatus status, String note, @Nullable String newEnd) {
        return new ReportProgress(TASK, RND, status, 50, text(note), newEnd == null ? null : LocalDate.parse(newEnd),
                status == TaskStatus.IN_PROGRESS ? null : SlipCause.EQUIPMENT, null, null);
    }
}
