package org.entente.query.obligation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.deadline.Budget;
import org.entente.api.deadline.DailyTimes;
import org.entente.api.deadline.Deadlines;
import org.entente.api.deadline.DueTime;
import org.entente.api.deadline.Elapsing;
import org.entente.api.deadline.PlanWeeks;
import org.entente.api.obligation.Obligation;
import org.jspecify.annotations.Nullable;

/** Counts due moments again, by the rules of handbook 1.7 and on the calendar given. Pure. */
final class DueMoments {
    /** Follow-up reports: 17:00 daily, and for a contained critical issue 09:00 as well (handbook 1.5). */
    private static final DailyTimes EVENING = DailyTimes.of(LocalTime.of(17, 0));
    private static final DailyTimes MORNING_AND_EVENING = DailyTimes.of(LocalTime.of(9, 0), LocalTime.of(17, 0));
    private static final Duration FIRST_AFTER = Duration.ofHours(2);

    private DueMoments() {}

    /** How an obligation, as it was opened, came to its due moment. */
    static Explanation.Counting count(Obligation owed, WorkingCalendar calendar, Circumstances around) {
        Explanation.Counting counted = byItsRow(owed, calendar, around);
        if (!counted.agrees() && owed.dueAt().equals(around.carried())) {
            return counting("original-clock", owed,
                    new DueTime(owed.dueAt(), owed.calendarVersion(), List.of(), false));
        }
        return counted;
    }

    private static Explanation.Counting byItsRow(Obligation owed, WorkingCalendar calendar, Circumstances around) {
        Budget budget = owed.budget();
        Instant meeting = around.meeting();
        LocalDate weekOne = around.weekOne();
        return switch (owed.code()) {
            case KICKOFF_MATERIAL -> meeting == null || budget == null
                    ? unexplained(owed)
                    : counting("working-days-before-meeting", owed,
                            Deadlines.workingDaysBefore(calendar.dateOf(meeting), budget.amount(), calendar));
            case DECOMPOSITION -> weekOne == null
                    ? unexplained(owed)
                    : decomposition(owed, weekOne, calendar);
            case WEEKLY_UPDATE -> Deadlines.weeklyUpdateDue(mondayOf(owed, calendar), calendar)
                    .map(due -> counting("weekly-update", owed, due)).orElseGet(() -> unexplained(owed));
            case WEEKLY_SUMMARY -> counting("weekly-summary", owed,
                    Deadlines.summaryDue(mondayOf(owed, calendar), calendar));
            default -> budget == null
                    ? namedTime(owed, calendar)
                    : budget(owed, budget, calendar, around);
        };
    }

    /** Opened again after a standstill of the case, it follows the week that begins then. */
    private static Explanation.Counting decomposition(Obligation owed, LocalDate weekOne, WorkingCalendar calendar) {
        Explanation.Counting planned = counting("last-update-of-week-one", owed, firstUpdateFrom(weekOne, calendar));
        if (planned.agrees()) {
            return planned;
        }
        LocalDate next = PlanWeeks.afterTakingEffectOn(calendar.dateOf(owed.openedAt())).weekOne();
        Explanation.Counting afterwards = counting("last-update-after-standstill", owed,
                firstUpdateFrom(next, calendar));
        return afterwards.agrees() ? afterwards : planned;
    }

    private static Explanation.Counting budget(Obligation owed, Budget budget, WorkingCalendar calendar,
            Circumstances around) {
        Instant from = around.since() == null ? owed.openedAt() : around.since();
        DueTime due = Deadlines.due(budget, from, calendar);
        if (!around.stood().isEmpty()) {
            due = Elapsing.of(budget, calendar).dueAfter(due, around.stood());
        }
        String rule = around.standstill().isZero() && around.stood().isEmpty() ? "budget" : "budget-and-standstill";
        return counting(budget.unit().pausesOnRestDays() ? "budget-pausing-on-rest-days" : rule, owed, from,
                new DueTime(due.dueAt().plus(around.standstill()), due.calendarVersion(), due.days(),
                        due.provisional()));
    }

    /** The last moment for an update in week 1, or in the first week after it that is not off as a whole. */
    private static DueTime firstUpdateFrom(LocalDate weekOne, WorkingCalendar calendar) {
        return Stream.iterate(weekOne, monday -> monday.plusWeeks(1))
                .flatMap(monday -> Deadlines.weeklyUpdateDue(monday, calendar).stream()).findFirst().orElseThrow();
    }

    private static LocalDate mondayOf(Obligation owed, WorkingCalendar calendar) {
        return calendar.dateOf(owed.dueAt()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The rhythm is not written down, so the three rhythms are tried; the recorded moment tells which it was. */
    private static Explanation.Counting namedTime(Obligation owed, WorkingCalendar calendar) {
        Instant from = owed.openedAt();
        Optional<Explanation.Counting> found = Stream
                .of(named("daily-17:00", owed, EVENING.strictlyAfter(from, calendar.zone())),
                        named("daily-17:00-at-least-2h-later", owed,
                                EVENING.atLeastAfter(FIRST_AFTER, from, calendar.zone())),
                        named("daily-09:00-and-17:00", owed, MORNING_AND_EVENING.strictlyAfter(from, calendar.zone())))
                .filter(Explanation.Counting::agrees).findFirst();
        return found.orElseGet(() -> unexplained(owed));
    }

    private static Explanation.Counting named(String rule, Obligation owed, Instant due) {
        return counting(rule, owed, new DueTime(due, owed.calendarVersion(), List.of(), false));
    }

    /** Says openly that no rule known here leads to the moment. */
    private static Explanation.Counting unexplained(Obligation owed) {
        return new Explanation.Counting("unexplained", owed.openedAt(), owed.budget(), owed.calendar(),
                owed.calendarVersion(), owed.policyVersion(), List.of(), owed.dueAt(), false);
    }

    private static Explanation.Counting counting(String rule, Obligation owed, DueTime due) {
        return counting(rule, owed, owed.openedAt(), due);
    }

    private static Explanation.Counting counting(String rule, Obligation owed, Instant from, DueTime due) {
        return new Explanation.Counting(rule, from, owed.budget(), owed.calendar(), owed.calendarVersion(),
                owed.policyVersion(), due.days(), due.dueAt(), due.dueAt().equals(owed.dueAt()));
    }

    /** What the rules lead to that moved it; null for a move of another cause. */
    static Explanation.@Nullable Counting recount(Obligation moved, Move move, WorkingCalendar calendar,
            Circumstances around) {
        return move.publication() == null ? null : byItsRow(moved, calendar, around);
    }
}
