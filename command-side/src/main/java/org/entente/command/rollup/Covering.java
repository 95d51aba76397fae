package org.entente.command.rollup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.entente.api.calendar.UnknownCalendarYear;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.deadline.Deadlines;
import org.entente.api.rollup.RollUpId;
import org.entente.api.rollup.RollUpPhase;
import org.entente.api.week.WeekKey;

/** Which roll-up a week that begins belongs to. */
final class Covering {
    private Covering() {}

    /**
     * RUP-2: one roll-up for each summary day, over every week since the last one. A week joins the draft of its day, whatever
     * day that had when it was opened; else it gets one of its own, named after the day, or after the Monday where a roll-up
     * of that name was published before the calendar moved.
     *
     * @param near the roll-ups around that week
     * @return empty if one covers it already
     */
    static Optional<RollUpId> of(WeekKey week, WorkingCalendar calendar, List<RollUpState> near) {
        if (near.stream().anyMatch(one -> one.covers(week))) {
            return Optional.empty();
        }
        LocalDate monday = week.next().monday();
        LocalDate day = dayOf(monday, calendar);
        return near.stream().filter(one -> one.phase() == RollUpPhase.DRAFT)
                .filter(one -> dayOf(one.monday(), calendar).equals(day)).map(RollUpState::id).findFirst()
                .or(() -> Optional.of(RollUpId.on(isTaken(RollUpId.on(day), near) ? monday : day)));
    }

    private static boolean isTaken(RollUpId id, List<RollUpState> near) {
        return near.stream().anyMatch(one -> one.id().equals(id));
    }

    /** The Monday itself while the year is not known. */
    private static LocalDate dayOf(LocalDate monday, WorkingCalendar calendar) {
        try {
            return Deadlines.summaryDay(monday, calendar);
        } catch (UnknownCalendarYear unknown) {
            return monday;
        }
    }
}
