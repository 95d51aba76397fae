package org.entente.api.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.calendar.CalendarDay;
import org.entente.api.calendar.WorkingCalendar;

/** The explanation of one due time while it is being counted. */
final class DayTally {
    private final WorkingCalendar calendar;
    private final List<CountedDay> days = new ArrayList<>();
    private int running;
    private boolean provisional;

    DayTally(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** Counts the day as one more if it is worked, and says whether it was. */
    boolean countIfWorked(LocalDate date) {
        CalendarDay day = calendar.causeOf(date);
        if (day.working()) {
            count(day, running + 1);
        } else {
            skip(day);
        }
        return day.working();
    }

    void count(CalendarDay day, int runningCount) {
        running = runningCount;
        add(day, true);
    }

    void skip(CalendarDay day) {
        add(day, false);
    }

    int running() {
        return running;
    }

    DueTime dueAtClose(LocalDate date) {
        return dueAt(calendar.closeOfBusiness(date));
    }

    DueTime dueAt(Instant moment) {
        return new DueTime(moment, calendar.version(), days, provisional);
    }

    private void add(CalendarDay day, boolean counted) {
        days.add(new CountedDay(day.date(), counted, day.cause(), day.source(), running));
        provisional |= day.provisional();
    }
}
