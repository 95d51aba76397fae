package org.entente.command.task;

import java.time.LocalDate;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.RequestPhase;
import org.entente.api.task.Baseline;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskCommand;
import org.entente.api.task.TaskCommand.OpenTask;
import org.entente.api.task.TaskCommand.ReportProgress;
import org.entente.api.task.TaskCommand.StartTask;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskEvent.ProgressReported;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.task.WorkItem;
import org.entente.command.decision.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.entente.command.casework.CaseWorld.BOOK;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.caseIn;
import static org.entente.command.casework.CaseWorld.liaison;
import static org.entente.command.casework.CaseWorld.text;

/** Rules TSK-4, TSK-5, TSK-10 and TSK-11: why an item comes late, for whom it waits, and which days are stated. */
class SlipCauseTest {
    private static final TaskId TASK = new TaskId("TSK-1");

    @ParameterizedTest
    @CsvSource({"DELAYED, 2026-04-20", "BLOCKED,", "IN_PROGRESS, 2026-04-20", "BLOCKED, 2026-04-20"})
    void delayed_blocked_and_every_promised_day_need_a_cause(TaskStatus status, @Nullable LocalDate promised) {
        started().refused(at("2026-03-20T15:30"), asLiaison(RND), report(status, promised, null, null, null),
                "cause-missing");
        started().when(at("2026-03-20T15:30"), asLiaison(RND),
                report(status, promised, SlipCause.SUPPLIER, null, null))
                .then(new ProgressReported(TASK, status, 50, text("late mould"), promised, SlipCause.SUPPLIER, null,
                        null, at("2026-03-20T15:30")));
    }

    @Test
    void in_progress_needs_none_and_may_say_what_is_expected_without_promising_it() {
        started().when(at("2026-03-20T15:30"), asLiaison(RND),
                report(TaskStatus.IN_PROGRESS, null, null, null, LocalDate.parse("2026-04-21")))
                .then(new ProgressReported(TASK, TaskStatus.IN_PROGRESS, 50, text("late mould"), null, null, null,
                        LocalDate.parse("2026-04-21"), at("2026-03-20T15:30")));
    }

    @Test
    void what_is_expected_may_be_today_but_not_yesterday() {
        started().when(at("2026-03-20T15:30"), asLiaison(RND),
                report(TaskStatus.IN_PROGRESS, null, null, null, LocalDate.parse("2026-03-20")));
        started().refused(at("2026-03-20T15:30"), asLiaison(RND),
                report(TaskStatus.IN_PROGRESS, null, null, null, LocalDate.parse("2026-03-19")),
                "forecast-in-the-past");
    }

    @Test
    void who_waits_for_a_department_names_it() {
        started().refused(at("2026-03-20T15:30"), asLiaison(RND),
                report(TaskStatus.BLOCKED, null, SlipCause.WAITING_FOR_DEPARTMENT, null, null), "waiting-for-missing");
        started().when(at("2026-03-20T15:30"), asLiaison(RND),
                report(TaskStatus.BLOCKED, null, SlipCause.WAITING_FOR_DEPARTMENT, SALES, null));
    }

    @Test
    void a_department_may_be_named_whatever_the_cause_but_another_one_and_one_of_the_company() {
        started().when(at("2026-03-20T15:30"), asLiaison(RND),
                report(TaskStatus.BLOCKED, null, SlipCause.QUALITY, SALES, null));
        started().refused(at("2026-03-20T15:30"), asLiaison(RND),
                report(TaskStatus.BLOCKED, null, SlipCause.QUALITY, RND, null), "waits-for-itself");
        started().refused(at("2026-03-20T15:30"), asLiaison(RND),
                report(TaskStatus.BLOCKED, null, SlipCause.QUALITY, new DepartmentId("nowhere"), null),
                "unknown-department");
    }

    private static Story<TaskState, TaskCommand, TaskEvent> started() {
        return Story.of(new TaskRules(), TaskEvent.class, BOOK).inCase(caseIn(RequestPhase.EXECUTING))
                .when(at("2026-03-09T17:40"), REACTION, new OpenTask(TASK, REQUEST,
                        WorkItem.plain(RND, 1, 1, text("design freeze"), liaison(RND),
                                new Baseline(1, 5, LocalDate.parse("2026-03-16"), LocalDate.parse("2026-04-17"))),
                        at("2026-03-09T17:40")))
                .when(at("2026-03-16T09:00"), asLiaison(RND), new StartTask(TASK, RND, null));
    }

    private static ReportProgress report(TaskStatus status, @Nullable LocalDate promised, @Nullable SlipCause cause,
            @Nullable DepartmentId waitingFor, @Nullable LocalDate forecast) {
        return new ReportProgress(TASK, RND, status, 50, text("late mould"), promised, cause, waitingFor, forecast);
    }
}
