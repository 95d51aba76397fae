package org.entente.command.week;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.entente.api.task.TaskId;
import org.entente.api.week.SlotPhase;
import org.entente.api.week.UpdateRow;
import org.entente.api.week.WeeklyUpdateEvent;
import org.entente.api.week.WeeklyUpdateEvent.SlotCancelled;
import org.entente.api.week.WeeklyUpdateEvent.SlotExcused;
import org.entente.api.week.WeeklyUpdateEvent.SlotOpened;
import org.entente.api.week.WeeklyUpdateEvent.SlotPaused;
import org.entente.api.week.WeeklyUpdateEvent.SlotResumed;
import org.entente.api.week.WeeklyUpdateEvent.UpdateAmended;
import org.entente.api.week.WeeklyUpdateEvent.UpdateChased;
import org.entente.api.week.WeeklyUpdateEvent.UpdateSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a weekly slot now.
 *
 * @param said what the update says of each item so far
 * @param late it was submitted after it was missed
 */
record SlotState(SlotPhase phase, @Nullable SlotOpened openedOrNull, Map<TaskId, UpdateRow> said, boolean late) {
    static final SlotState NONE = new SlotState(SlotPhase.NONE, null, Map.of(), false);

    SlotState {
        said = Map.copyOf(said);
    }

    /** What it is for: case, department, week and the items that are due. */
    SlotOpened opened() {
        if (openedOrNull == null) {
            throw new IllegalStateException("this slot was not opened");
        }
        return openedOrNull;
    }

    @Nullable
    String caseId() {
        return openedOrNull == null ? null : openedOrNull.request().value();
    }

    SlotState evolve(WeeklyUpdateEvent event) {
        return switch (event) {
            case SlotOpened e -> new SlotState(SlotPhase.DUE, e, Map.of(), false);
            case UpdateSubmitted e -> new SlotState(SlotPhase.SUBMITTED, openedOrNull, and(e.rows()), e.late());
            case UpdateAmended e -> new SlotState(SlotPhase.SUBMITTED, openedOrNull, and(e.rows()), late);
            case UpdateChased e -> in(SlotPhase.MISSED);
            case SlotExcused e -> in(SlotPhase.EXCUSED);
            case SlotPaused e -> in(SlotPhase.PAUSED);
            case SlotResumed e -> in(SlotPhase.DUE);
            case SlotCancelled e -> in(SlotPhase.CANCELLED);
        };
    }

    private SlotState in(SlotPhase next) {
        return new SlotState(next, openedOrNull, said, late);
    }

    private Map<TaskId, UpdateRow> and(List<UpdateRow> rows) {
        Map<TaskId, UpdateRow> more = new HashMap<>(said);
        rows.forEach(row -> more.put(row.task(), row));
        return more;
    }
}
