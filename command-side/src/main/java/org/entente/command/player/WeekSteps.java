package org.entente.command.player;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.task.TaskCommand.ReportProgress;
import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;
import org.entente.api.week.UpdateRow;
import org.entente.api.week.WeekKey;
import org.entente.api.week.WeeklyUpdateCommand.SubmitUpdate;
import org.entente.api.week.WeeklyUpdateId;
import org.jspecify.annotations.Nullable;

/**
 * The weekly updates of one case: one for each department that has a slot in the week, its rows first and then the slot
 * (handbook 5, rules 5 and 6).
 */
final class WeekSteps {
    private final CaseSheet sheet;

    WeekSteps(CaseSheet sheet) {
        this.sheet = sheet;
    }

    void write(List<TaskCourse> courses) {
        Instant applied = sheet.at(sheet.scenario().closing().applied());
        LocalDate monday = sheet.scenario().dates().weekOne();
        for (int week = 1; beginning(monday).isBefore(applied); week++, monday = monday.plusWeeks(1)) {
            for (DepartmentId department : sheet.scenario().participants()) {
                List<TaskCourse> due = due(courses, department, week, beginning(monday));
                if (!due.isEmpty()) {
                    WeekKey key = WeekKey.of(monday);
                    TaskCourse.updateOf(monday, sheet).ifPresent(at -> update(department, key, due, at));
                }
            }
        }
    }

    private static List<TaskCourse> due(List<TaskCourse> courses, DepartmentId department, int week, Instant monday) {
        return courses.stream().filter(one -> one.task().dept().equals(department) && one.isDueIn(week, monday))
                .toList();
    }

    private void update(DepartmentId department, WeekKey week, List<TaskCourse> due, Instant at) {
        PersonId liaison = sheet.cast().liaison(department);
        List<UpdateRow> rows = new ArrayList<>();
        for (TaskCourse course : due) {
            if (course.isDoneAt(at)) {
                rows.add(completed(course));
            } else {
                ReportProgress report = report(course, at);
                sheet.give(at, liaison, report);
                rows.add(new UpdateRow(report.task(), report.status(), report.percent(), report.note(),
                        report.newExpectedEnd(), report.cause(), report.waitingFor(), report.forecast(), null, false));
            }
        }
        sheet.give(at, liaison,
                new SubmitUpdate(WeeklyUpdateId.of(sheet.request(), department, week), department, rows));
    }

    private UpdateRow completed(TaskCourse course) {
        return new UpdateRow(sheet.item(course.number()), TaskStatus.COMPLETED, 100, Text.NONE, null, null, null, null,
                course.endsAt(), true);
    }

    private ReportProgress report(TaskCourse course, Instant at) {
        return course.rowAt(at)
                .map(row -> new ReportProgress(sheet.item(course.number()), course.task().dept(), row.status(),
                        course.percentAt(at), Text.orNone(firstOf(row.reason(), row.note())), row.newEnd(), row.cause(),
                        row.waitingFor(), null))
                .orElseGet(() -> ReportProgress.onCourse(sheet.item(course.number()), course.task().dept(),
                        course.percentAt(at), Text.NONE));
    }

    private static @Nullable Text firstOf(@Nullable Text reason, @Nullable Text note) {
        return reason == null ? note : reason;
    }

    private Instant beginning(LocalDate monday) {
        return sheet.at(monday, LocalTime.MIDNIGHT);
    }
}
