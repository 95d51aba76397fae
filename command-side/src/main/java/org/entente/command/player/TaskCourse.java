package org.entente.command.player;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.entente.api.deadline.Deadlines;
import org.entente.api.deadline.DueTime;
import org.entente.api.deadline.PlanWeeks;
import org.entente.api.task.TaskStatus;
import org.jspecify.annotations.Nullable;

/**
 * How one work item goes (handbook 5, rule 5).
 *
 * @param reports   when the sample week's row is reported, and for a delayed one reported again
 * @param backAt    when a blocked item is in progress again; null otherwise
 */
record TaskCourse(int number, Scenario.PlannedTask task, Scenario.@Nullable Row row, Instant startsAt,
        List<Instant> reports, @Nullable Instant backAt, Instant endsAt) {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime DONE = LocalTime.of(15, 0);
    static final LocalTime UPDATE = LocalTime.of(15, 30);

    static List<TaskCourse> of(CaseSheet sheet) {
        List<TaskCourse> all = new ArrayList<>();
        for (Scenario.PlannedTask task : sheet.scenario().tasks()) {
            all.add(of(all.size() + 1, task, sheet));
        }
        return all;
    }

    private static TaskCourse of(int number, Scenario.PlannedTask task, CaseSheet sheet) {
        PlanWeeks weeks = new PlanWeeks(sheet.scenario().dates().weekOne());
        LocalDate first = weeks.plannedStart(task.firstWeek(), task.lastWeek(), sheet.calendar()).orElseThrow();
        LocalDate last = weeks.plannedEnd(task.firstWeek(), task.lastWeek(), sheet.calendar()).orElseThrow();
        Scenario.Row row = sheet.scenario().weekSample().rows().stream().filter(one -> one.task() == number)
                .findFirst().orElse(null);
        Instant endsAt = sheet.at(endOf(row, last), DONE);
        return new TaskCourse(number, task, row, sheet.at(first, MORNING), reports(row, endsAt, sheet),
                back(row, sheet), endsAt);
    }

    private static LocalDate endOf(Scenario.@Nullable Row row, LocalDate planned) {
        LocalDate stated = row == null ? null : row.status() == TaskStatus.DELAYED ? row.newEnd() : row.actualEnd();
        return stated == null ? planned : stated;
    }

    private static List<Instant> reports(Scenario.@Nullable Row row, Instant endsAt, CaseSheet sheet) {
        if (row == null || row.status() == TaskStatus.COMPLETED) {
            return List.of(); // a completed row restates what the completion said
        }
        List<Instant> reports = new ArrayList<>();
        for (LocalDate monday = sampleMonday(sheet); sheet.at(monday, MORNING).isBefore(endsAt)
                && (reports.isEmpty() || row.status() == TaskStatus.DELAYED); monday = monday.plusWeeks(1)) {
            updateOf(monday, sheet).filter(one -> one.isBefore(endsAt)).ifPresent(reports::add);
        }
        return reports;
    }

    private static @Nullable Instant back(Scenario.@Nullable Row row, CaseSheet sheet) {
        if (row == null || row.status() != TaskStatus.BLOCKED) {
            return null;
        }
        LocalDate summary = Deadlines.summaryDay(sampleMonday(sheet).plusWeeks(1), sheet.calendar());
        return sheet.at(sheet.calendar().nextWorkingDay(summary), MORNING);
    }

    private static LocalDate sampleMonday(CaseSheet sheet) {
        return sheet.scenario().dates().weekOne().plusWeeks(sheet.scenario().weekSample().week() - 1L);
    }

    /** When the department's liaison reports on the week that begins on this Monday; empty if the whole week is off. */
    static Optional<Instant> updateOf(LocalDate monday, CaseSheet sheet) {
        return Deadlines.weeklyUpdateDue(monday, sheet.calendar()).map(DueTime::dueAt)
                .map(due -> sheet.at(sheet.calendar().dateOf(due), UPDATE));
    }

    /** Whether the last update before this moment called the item delayed or blocked. */
    boolean isFlaggedAt(Instant moment) {
        boolean troubled = row != null && (row.status() == TaskStatus.DELAYED || row.status() == TaskStatus.BLOCKED);
        Instant over = backAt == null ? endsAt : backAt;
        return troubled && reports.getFirst().isBefore(moment) && moment.isBefore(over);
    }
}
