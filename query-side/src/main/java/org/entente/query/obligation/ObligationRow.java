package org.entente.query.obligation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationEvent;
import org.entente.api.obligation.ObligationState;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/**
 * An obligation with its whole life.
 *
 * @param terms    with the due moment as it is now
 * @param owner    the aggregate in whose stream it lives
 * @param request  the case
 * @param position where it was opened
 * @param verdict  null while it is open
 */
public record ObligationRow(Obligation terms, String owner, @Nullable String request, long position, List<Move> moves,
        @Nullable Verdict verdict) {
    public ObligationRow {
        moves = List.copyOf(moves);
    }

    public ObligationState state() {
        return verdict == null ? ObligationState.OPEN : verdict.state();
    }

    /** As it was opened, before any move. */
    public Obligation opened() {
        if (moves.isEmpty()) {
            return terms;
        }
        Move first = moves.getFirst();
        return terms.under(first.budgetBefore(), first.from(), first.calendarBefore(), first.policyBefore(),
                terms.provisional());
    }

    /** The row after one of its own events; null stands for what is not there yet. */
    public static @Nullable ObligationRow after(@Nullable ObligationRow row, LedgerEvent event) {
        if (event.payload() instanceof ObligationEvent.ObligationOpened e) {
            return new ObligationRow(e.obligation(), event.aggregateId(), event.caseId(), event.position(), List.of(),
                    null);
        }
        if (row == null) {
            throw new IllegalStateException("not opened before " + event.payloadType());
        }
        return switch ((ObligationEvent) event.payload()) {
            case ObligationEvent.ObligationMet e -> row.ended(ObligationState.MET, e.occurredAt(), event, null);
            case ObligationEvent.ObligationMissed e -> row.ended(ObligationState.MISSED, e.occurredAt(), event, null);
            case ObligationEvent.ObligationWaived e ->
                row.ended(ObligationState.WAIVED, e.occurredAt(), event, e.reason());
            case ObligationEvent.ObligationCancelled e ->
                row.ended(ObligationState.CANCELLED, e.occurredAt(), event, e.cause());
            case ObligationEvent.ObligationFulfilledLate e -> row.fulfilledLate(e.occurredAt());
            case ObligationEvent.DeadlineRebased e -> row.moved(e);
            case ObligationEvent.ObligationOpened e -> row;
            case ObligationEvent.AlarmSet e -> row;
            case ObligationEvent.AlarmCleared e -> row;
        };
    }

    private ObligationRow ended(ObligationState state, Instant at, LedgerEvent event, @Nullable String reason) {
        return new ObligationRow(terms, owner, request, position, moves,
                new Verdict(state, at, event.at(), reason, null));
    }

    private ObligationRow fulfilledLate(Instant at) {
        if (verdict == null) {
            throw new IllegalStateException(terms.id() + " was not missed");
        }
        return new ObligationRow(terms, owner, request, position, moves, verdict.fulfilled(at));
    }

    private ObligationRow moved(ObligationEvent.DeadlineRebased e) {
        List<Move> more = new ArrayList<>(moves);
        more.add(new Move(e.occurredAt(), e.from(), e.to(), terms.budget(), e.budget(), terms.calendarVersion(),
                terms.policyVersion(), e.calendarVersion(), e.policyVersion(), e.publication(), e.cause()));
        return new ObligationRow(terms.moved(e), owner, request, position, more, verdict);
    }
}
