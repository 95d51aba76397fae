package org.entente.api.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.entente.api.calendar.WorkingCalendar;

/**
 * The clock of a budget in elapsed time: it runs day and night, on every day or, where the budget pauses on rest days, on
 * working days only (handbook 4, item 5).
 */
public final class Elapsing {
    private final WorkingCalendar calendar;
    private final boolean pauses;

    private Elapsing(WorkingCalendar calendar, boolean pauses) {
        this.calendar = calendar;
        this.pauses = pauses;
    }

    /** @throws IllegalArgumentException unless the budget is elapsed time */
    public static Elapsing of(Budget budget, WorkingCalendar calendar) {
        if (!budget.unit().isElapsing()) {
            throw new IllegalArgumentException("not elapsed time: " + budget);
        }
        return new Elapsing(calendar, budget.unit().pausesOnRestDays());
    }

    public boolean pausesOnRestDays() {
        return pauses;
    }

    /** How much time runs from one moment to a later one; none if the second is the earlier one. */
    public Duration between(Instant from, Instant to) {
        if (!to.isAfter(from)) {
            return Duration.ZERO;
        }
        return pauses ? RunningHours.ofWholeWorkingDays(calendar).between(from, to) : Duration.between(from, to);
    }

    /** When so much time has run; none of it is negative. */
    public Instant after(Duration time, Instant from) {
        return pauses ? RunningHours.ofWholeWorkingDays(calendar).after(time, from) : from.plus(time);
    }

    /** The last moment from which so much time still runs until then. */
    public Instant before(Instant then, Duration time) {
        return pauses ? RunningHours.ofWholeWorkingDays(calendar).before(then, time) : then.minus(time);
    }

    /** When something falls due whose clock stood still; what was due before that stays. */
    public Instant dueAfter(Instant due, Standstill stood) {
        return due.isAfter(stood.from()) ? after(between(stood.from(), due), stood.to()) : due;
    }

    /** The same after several standstills, the earliest first. */
    public DueTime dueAfter(DueTime due, List<Standstill> stood) {
        Instant moment = due.dueAt();
        for (Standstill one : stood) {
            moment = dueAfter(moment, one);
        }
        return new DueTime(moment, due.calendarVersion(), due.days(), due.provisional());
    }
}
