package org.entente.command.rollup;

import java.util.List;
import java.util.Optional;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.rollup.RollUpId;
import org.entente.api.week.WeekKey;

/** Lets a play in memory see which roll-up a week belongs to. */
public final class RollUpOnStage {
    private RollUpOnStage() {}

    public static WeekKey lastWeek(Object rollUpState) {
        return ((RollUpState) rollUpState).weeks().getLast();
    }

    public static Optional<RollUpId> toCover(WeekKey week, WorkingCalendar calendar, List<Object> rollUpStates) {
        return Covering.of(week, calendar, rollUpStates.stream().map(RollUpState.class::cast).toList());
    }
}
