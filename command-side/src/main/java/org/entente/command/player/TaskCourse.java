package org.entente.command.player;

import java.time.Duration;
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
 * @param toldAt when the sample week's row is reported; null without one, and for a completed one, which restates
 * @param backAt when a blocked item is in progress again; null otherwise
 */
record TaskCourse(int number, Scenario.PlannedTask task, Scenario.@Nullable Row row, Instant startsAt,
        @Nullable Instant toldAt, @Nullable Instant backAt, Instant endsAt) {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime DONE = LocalTime.of(15, 0);
    private static final LocalTime UPDATE = LocalTime.of(15, 30);
    /** The files tell no percentage. */
    private static final int MOST_UNFINISHED = 95;

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
        return new TaskCourse(number, task, row, sheet.at(first, MORNING), told(row, sheet), back(row, sheet),
                sheet.at(endOf(row, last), DONE));
    }

    private static LocalDate endOf(Scenario.@Nullable Row row, LocalDate planned) {
        LocalDate stated = row == null ? null : row.status() == TaskStatus.DELAYED ? row.newEnd() : row.actualEnd();
        return stated == null ? planned : stated;
    }

    private static @Nullable Instant told(Scenario.@Nullable Row row, CaseSheet sheet) {
        return row == null || row.status() == TaskStatus.COMPLETED
                ? null
                : updateOf(sampleMonday(sheet), sheet).orElseThrow();
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

    /** Whether it has to be reported in the week of this number, which begins at this moment. */
    boolean isDueIn(int week, Instant beginning) {
        return task.firstWeek() <= week && !endsAt.isBefore(beginning);
    }

    boolean isDoneAt(Instant moment) {
        return !endsAt.isAfter(moment);
    }

    /** The row that an update at this moment gives, or repeats: a delay until it is over, a block until then, a note once. */
    Optional<Scenario.Row> rowAt(Instant moment) {
        boolean stands = row != null && toldAt != null && !toldAt.isAfter(moment)
                && (toldAt.equals(moment) || isTroubled() && moment.isBefore(trouble()));
        return Optional.ofNullable(stands ? row : null);
    }

    /** Whether the last update before this moment called the item delayed or blocked. */
    boolean isFlaggedAt(Instant moment) {
        return isTroubled() && toldAt != null && toldAt.isBefore(moment) && moment.isBefore(trouble());
    }

    /** The share of the time that has passed. */
    int percentAt(Instant moment) {
        long whole = Duration.between(startsAt, endsAt).toMinutes();
        long passed = Duration.between(startsAt, moment).toMinutes();
        return (int) Math.min(MOST_UNFINISHED, 100 * passed / whole);
    }

    private boolean isTroubled() {
        return row != null && (row.status() == TaskStatus.DELAYED || row.status() == TaskStatus.BLOCKED);
    }

    /** Until when a delay or a block lasts. */
    private Instant trouble() {
        return backAt == null ? endsAt : backAt;
    }
}
