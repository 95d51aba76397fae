package org.entente.command.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.plan.RiskTrigger;
import org.entente.api.plan.RiskTrigger.IssueRaised;
import org.entente.api.plan.RiskTrigger.TaskBlocked;
import org.entente.api.plan.RiskTrigger.TaskLate;
import org.entente.api.plan.Sighting;
import org.entente.api.plan.Sighting.IssueReached;
import org.entente.api.plan.Sighting.ItemBlocked;
import org.entente.api.plan.Sighting.ItemDelayed;
import org.entente.api.plan.TriggerCause;
import org.entente.api.task.TaskId;
import org.jspecify.annotations.Nullable;

/** Whether what was seen is what a trigger waits for (handbook 1.3 B6). */
final class TriggerPolicy {
    private TriggerPolicy() {}

    /** Empty for an item that the plan does not know, or that is in time. */
    static Optional<TriggerCause> occurs(RiskTrigger trigger, Sighting seen, Map<TaskId, ItemPlace> items,
            WorkingCalendar calendar) {
        return switch (seen) {
            case ItemDelayed it -> trigger instanceof TaskLate late
                    ? Optional.ofNullable(items.get(it.task())).filter(place -> isAbout(late.planTask(), place))
                            .flatMap(place -> lateness(late, it, place, calendar))
                    : Optional.empty();
            case ItemBlocked it -> trigger instanceof TaskBlocked blocked
                    ? Optional.ofNullable(items.get(it.task())).filter(place -> isAbout(blocked.planTask(), place))
                            .map(place -> new TriggerCause.ItemBlocked(it.task(), place.planTask()))
                    : Optional.empty();
            case IssueReached it -> trigger instanceof IssueRaised level && !level.atLeast().isAbove(it.urgency())
                    ? Optional.of(new TriggerCause.IssueAtLevel(it.issue(), it.urgency()))
                    : Optional.empty();
        };
    }

    private static boolean isAbout(@Nullable Integer planTask, ItemPlace place) {
        return planTask == null || planTask == place.planTask();
    }

    private static Optional<TriggerCause> lateness(TaskLate trigger, ItemDelayed seen, ItemPlace place,
            WorkingCalendar calendar) {
        LocalDate planned = place.baseline().plannedEnd();
        int days = workingDays(planned, seen.expectedEnd(), calendar);
        return days < trigger.workingDays()
                ? Optional.empty()
                : Optional.of(new TriggerCause.ItemLate(seen.task(), place.planTask(), planned, seen.expectedEnd(),
                        days));
    }

    /** After the planned end up to the expected one; a year without a table counts as Monday to Friday. */
    private static int workingDays(LocalDate planned, LocalDate expected, WorkingCalendar calendar) {
        return planned.isBefore(expected)
                ? (int) planned.plusDays(1).datesUntil(expected.plusDays(1)).filter(day -> isWorked(day, calendar))
                        .count()
                : 0;
    }

    private static boolean isWorked(LocalDate day, WorkingCalendar calendar) {
        return calendar.years().containsKey(day.getYear())
                ? calendar.isWorkingDay(day)
                : day.getDayOfWeek().getValue() <= 5;
    }
}
