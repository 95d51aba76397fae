package org.entente.command.player;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.entente.api.identity.DepartmentId;

/** The weekly updates of one case: one for each department that has a slot in the week (handbook 5, rule 6). */
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
                if (hasSlot(department, week, beginning(monday), courses)) {
                    TaskCourse.updateOf(monday, sheet).ifPresent(at -> sheet.notCovered(at,
                            sheet.cast().liaison(department), "weekly update"));
                }
            }
        }
    }

    /** Whether on that Monday the department has an item that has its first week and is not completed. */
    private static boolean hasSlot(DepartmentId department, int week, Instant monday, List<TaskCourse> courses) {
        return courses.stream().anyMatch(one -> one.task().dept().equals(department) && one.task().firstWeek() <= week
                && !one.endsAt().isBefore(monday));
    }

    private Instant beginning(LocalDate monday) {
        return sheet.at(monday, LocalTime.MIDNIGHT);
    }
}
