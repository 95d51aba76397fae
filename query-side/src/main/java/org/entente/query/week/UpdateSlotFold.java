package org.entente.query.week;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.entente.api.message.DomainEvent;
import org.entente.api.obligation.ObligationEvent.DeadlineRebased;
import org.entente.api.obligation.ObligationEvent.ObligationOpened;
import org.entente.api.week.SlotPhase;
import org.entente.api.week.WeeklyUpdateEvent;
import org.entente.api.week.WeeklyUpdateEvent.SlotCancelled;
import org.entente.api.week.WeeklyUpdateEvent.SlotExcused;
import org.entente.api.week.WeeklyUpdateEvent.SlotOpened;
import org.entente.api.week.WeeklyUpdateEvent.SlotPaused;
import org.entente.api.week.WeeklyUpdateEvent.SlotResumed;
import org.entente.api.week.WeeklyUpdateEvent.UpdateAmended;
import org.entente.api.week.WeeklyUpdateEvent.UpdateChased;
import org.entente.api.week.WeeklyUpdateEvent.UpdateSubmitted;
import org.entente.api.week.WeeklyUpdateId;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** One row for each weekly slot. */
final class UpdateSlotFold implements Fold<UpdateSlotRow> {
    @Override
    public Collection<String> keys(LedgerEvent event) {
        return event.aggregateId().startsWith(WeeklyUpdateId.PREFIX) ? List.of(event.aggregateId()) : List.of();
    }

    @Override
    public @Nullable UpdateSlotRow fold(String key, @Nullable UpdateSlotRow row, LedgerEvent event) {
        if (event.payload() instanceof SlotOpened e) {
            return new UpdateSlotRow(e.update(), event.version(), e.request(), e.department(), e.week(), e.due(),
                    SlotPhase.DUE, null, List.of(), null, false, List.of(), null, null);
        }
        if (row == null) {
            throw new IllegalStateException(key + " was not opened");
        }
        return after(row, event.payload()).at(event.version());
    }

    private static UpdateSlotRow after(UpdateSlotRow row, DomainEvent event) {
        return switch (event) {
            case WeeklyUpdateEvent e -> after(row, e);
            case ObligationOpened e -> row.owedUntil(e.obligation().dueAt());
            case DeadlineRebased e -> row.owedUntil(e.to());
            default -> row;
        };
    }

    private static UpdateSlotRow after(UpdateSlotRow row, WeeklyUpdateEvent event) {
        return switch (event) {
            case SlotOpened e -> throw new IllegalStateException(row.id() + " is there already");
            case UpdateSubmitted e -> row.submitted(e.rows(), e.late(), e.occurredAt());
            case UpdateAmended e -> row.amended(e.rows());
            case UpdateChased e ->
                row.missed(Stream.of(e.liaison(), e.head()).filter(Objects::nonNull).distinct().toList());
            case SlotExcused e -> row.excused(e.reason());
            case SlotPaused e -> row.in(SlotPhase.PAUSED);
            case SlotResumed e -> row.in(SlotPhase.DUE);
            case SlotCancelled e -> row.cancelled(e.cause());
        };
    }
}
