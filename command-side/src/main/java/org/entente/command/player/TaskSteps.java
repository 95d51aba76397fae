package org.entente.command.player;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.task.TaskCommand.CompleteTask;
import org.entente.api.task.TaskCommand.ReportProgress;
import org.entente.api.task.TaskCommand.StartTask;
import org.entente.api.task.TaskId;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** Phase C: how the work items go (handbook 5, rule 5). */
final class TaskSteps {
    private static final int MOST_UNFINISHED = 95;

    private final CaseSheet sheet;

    TaskSteps(CaseSheet sheet) {
        this.sheet = sheet;
    }

    void write(List<TaskCourse> courses) {
        courses.forEach(this::write);
    }

    private void write(TaskCourse course) {
        PersonId liaison = sheet.cast().liaison(course.task().dept());
        TaskId item = sheet.item(course.number());
        sheet.give(course.startsAt(), liaison, new StartTask(item, course.task().dept(), null));
        Scenario.Row row = course.row();
        if (row != null) {
            course.reports().forEach(at -> sheet.give(at, liaison, report(course, row, at)));
        }
        Instant back = course.backAt();
        if (back != null) {
            sheet.give(back, liaison, ReportProgress.onCourse(item, course.task().dept(),
                    percent(course, back), Wording.UNBLOCKED));
        }
        sheet.give(course.endsAt(), liaison, new CompleteTask(item, course.task().dept(), Text.NONE, null));
    }

    private ReportProgress report(TaskCourse course, Scenario.Row row, Instant at) {
        return new ReportProgress(sheet.item(course.number()), course.task().dept(), row.status(),
                percent(course, at), Text.orNone(firstOf(row.reason(), row.note())), row.newEnd(), row.cause(),
                row.waitingFor(), null);
    }

    private static @Nullable Text firstOf(@Nullable Text reason, @Nullable Text note) {
        return reason == null ? note : reason;
    }

    /** The files tell no percentage: the share of the time that has passed. */
    private static int percent(TaskCourse course, Instant at) {
        long whole = Duration.between(course.startsAt(), course.endsAt()).toMinutes();
        long passed = Duration.between(course.startsAt(), at).toMinutes();
        return (int) Math.min(MOST_UNFINISHED, 100 * passed / whole);
    }
}
