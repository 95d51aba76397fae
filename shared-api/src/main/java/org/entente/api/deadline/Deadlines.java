package org.entente.api.deadline;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.entente.api.calendar.WorkingCalendar;

/**
 * The due moments of the handbook. Whatever needs a day of a year without a table throws
 * {@link org.entente.api.calendar.UnknownCalendarYear}.
 */
public final class Deadlines {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Deadlines() {}

    /**
     * When a budget that starts now is used up. Rule CAL-5: working days end at close of business of the n-th working day after the
     * event's day, whatever its hour (handbook 3.1-5). Rule CAL-6: hours and minutes elapse; working hours run only inside office
     * hours, hours and minutes of working days only on working days, day and night.
     */
    public static DueTime due(Budget budget, Instant from, WorkingCalendar calendar) {
        return switch (budget.unit()) {
            case WORKING_DAY -> workingDaysAfter(calendar.dateOf(from), budget.amount(), calendar);
            case WORKING_HOUR -> RunningHours.ofOffice(calendar).due(budget.amount(), HOUR, from);
            case WORKING_DAY_HOUR -> RunningHours.ofWholeWorkingDays(calendar).due(budget.amount(), HOUR, from);
            case WORKING_DAY_MINUTE -> RunningHours.ofWholeWorkingDays(calendar).due(budget.amount(), MINUTE, from);
            case HOUR -> new DayTally(calendar).dueAt(from.plus(Duration.ofHours(budget.amount())));
            case MINUTE -> new DayTally(calendar).dueAt(from.plus(Duration.ofMinutes(budget.amount())));
        };
    }

    /** Close of business of the n-th working day after this day. */
    public static DueTime workingDaysAfter(LocalDate day, int n, WorkingCalendar calendar) {
        return countWorkingDays(day, n, 1, calendar);
    }

    /**
     * Rule CAL-7: close of business of the n-th working day before this day. Material is due one working day before the kickoff
     * (handbook 1.3 B2, 4 item 10).
     */
    public static DueTime workingDaysBefore(LocalDate day, int n, WorkingCalendar calendar) {
        return countWorkingDays(day, n, -1, calendar);
    }

    /** 18:00, or the close that the calendar has, of this day. */
    public static Instant closeOfBusiness(LocalDate day, WorkingCalendar calendar) {
        return calendar.closeOfBusiness(day);
    }

    /**
     * The moment itself inside office hours, else the next opening of a working day: when the raise of a normal issue
     * takes effect (handbook 1.5).
     */
    public static Instant nextOfficeOpening(Instant moment, WorkingCalendar calendar) {
        if (calendar.isOfficeHours(moment)) {
            return moment;
        }
        LocalDate day = calendar.dateOf(moment);
        boolean stillToOpen = calendar.isWorkingDay(day) && moment.isBefore(calendar.opening(day));
        return calendar.opening(stillToOpen ? day : calendar.nextWorkingDay(day));
    }

    /** How much office time of working days lies between two moments; nothing if the second is not after the first. */
    public static Duration officeTime(Instant from, Instant to, WorkingCalendar calendar) {
        return RunningHours.ofOffice(calendar).between(from, to);
    }

    /** The last moment from which so much office time of working days is left until then. */
    public static Instant officeTimeBefore(Instant then, Duration left, WorkingCalendar calendar) {
        return RunningHours.ofOffice(calendar).before(then, left);
    }

    /**
     * Rule CAL-8: the weekly update of the week that begins on this Monday: due on its Friday, else on the last working day of its
     * Monday to Friday, else not at all. Make-up weekend days never move it (handbook 4, item 9).
     */
    public static Optional<DueTime> weeklyUpdateDue(LocalDate monday, WorkingCalendar calendar) {
        requireMonday(monday);
        DayTally tally = new DayTally(calendar);
        for (LocalDate day = monday.plusDays(4); !day.isBefore(monday); day = day.minusDays(1)) {
            if (tally.countIfWorked(day)) {
                return Optional.of(tally.dueAtClose(day));
            }
        }
        return Optional.empty();
    }

    /** Rule CAL-9: the day of the company's summary is this Monday, else the next working day (handbook 4, item 9). */
    public static LocalDate summaryDay(LocalDate monday, WorkingCalendar calendar) {
        requireMonday(monday);
        return calendar.isWorkingDay(monday) ? monday : calendar.nextWorkingDay(monday);
    }

    /** Close of business of the {@link #summaryDay}. */
    public static DueTime summaryDue(LocalDate monday, WorkingCalendar calendar) {
        requireMonday(monday);
        return workingDaysAfter(monday.minusDays(1), 1, calendar);
    }

    private static DueTime countWorkingDays(LocalDate from, int n, int step, WorkingCalendar calendar) {
        int amount = Budget.workingDays(n).amount();
        DayTally tally = new DayTally(calendar);
        LocalDate day = from;
        while (tally.running() < amount) {
            day = day.plusDays(step);
            tally.countIfWorked(day);
        }
        return tally.dueAtClose(day);
    }

    private static void requireMonday(LocalDate day) {
        if (day.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("a week begins on a Monday: " + day);
        }
    }
}
