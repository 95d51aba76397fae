package org.entente.api.week;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.message.DomainEvent;
import org.entente.api.message.StoredAs;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskId;
import org.jspecify.annotations.Nullable;

/** What happens to a weekly slot (handbook 1.4, slot states). */
public sealed interface WeeklyUpdateEvent extends DomainEvent {
    WeeklyUpdateId update();

    /** A week began in which the department has something to report. */
    @StoredAs("update.opened")
    record SlotOpened(WeeklyUpdateId update, RequestId request, DepartmentId department, WeekKey week,
            List<TaskId> due, Instant occurredAt) implements WeeklyUpdateEvent {
        public SlotOpened {
            due = List.copyOf(due);
        }
    }

    /**
     * The department has reported every due item.
     *
     * @param late after the slot was missed
     */
    @StoredAs("update.submitted")
    record UpdateSubmitted(WeeklyUpdateId update, RequestId request, DepartmentId department, WeekKey week,
            List<UpdateRow> rows, boolean late, Instant occurredAt) implements WeeklyUpdateEvent {
        public UpdateSubmitted {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The department said more, or something else, about the same week.
     *
     * @param rows only those that differ from what was said before
     */
    @StoredAs("update.amended")
    record UpdateAmended(WeeklyUpdateId update, List<UpdateRow> rows, Instant occurredAt)
            implements WeeklyUpdateEvent {
        public UpdateAmended {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The due moment came without an update: liaison and head are asked for it, once.
     *
     * @param liaison who speaks for the department in the case; null if nobody does
     * @param head    null if the department has none
     */
    @StoredAs("update.chased")
    record UpdateChased(WeeklyUpdateId update, RequestId request, DepartmentId department, WeekKey week,
            @Nullable PersonId liaison, @Nullable PersonId head, Instant occurredAt) implements WeeklyUpdateEvent {}

    /** The Office let the update pass. */
    @StoredAs("update.excused")
    record SlotExcused(WeeklyUpdateId update, String reason, Instant occurredAt) implements WeeklyUpdateEvent {}

    /** The case stands still. */
    @StoredAs("update.paused")
    record SlotPaused(WeeklyUpdateId update, Instant occurredAt) implements WeeklyUpdateEvent {}

    /** The case goes on before the due moment: the update is owed again. */
    @StoredAs("update.resumed")
    record SlotResumed(WeeklyUpdateId update, Instant occurredAt) implements WeeklyUpdateEvent {}

    /** Nobody waits for the update any more. */
    @StoredAs("update.cancelled")
    record SlotCancelled(WeeklyUpdateId update, String cause, Instant occurredAt) implements WeeklyUpdateEvent {}
}
