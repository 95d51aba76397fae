package org.entente.query.issue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.RaiseCause;
import org.entente.api.obligation.ObligationEvent;
import org.entente.query.obligation.Obligations;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** One row for each issue with all its limits, raises and tellings. */
final class EscalationFold implements Fold<EscalationRow> {
    /** The alarm under which an issue keeps a raise that waits. */
    private static final String RAISE = "raise";

    @Override
    public Collection<String> keys(LedgerEvent event) {
        return event.aggregateId().startsWith(IssueId.PREFIX) ? List.of(event.aggregateId()) : List.of();
    }

    @Override
    public @Nullable EscalationRow fold(String key, @Nullable EscalationRow row, LedgerEvent event) {
        if (event.payload() instanceof IssueEvent.Reported e) {
            Level level = new Level(e.record().urgency(), event.position(), e.occurredAt(), e.recordedAt(), "reported",
                    null, e.held(),
                    e.told(), e.solveBy());
            return new EscalationRow(e.issue(), e.request(), false, event.payloadType(), List.of(level), List.of(),
                    List.of(), List.of(), List.of());
        }
        if (row == null) {
            throw new IllegalStateException(key + " was not reported");
        }
        return switch (event.payload()) {
            case IssueEvent e -> after(row, e, event).acted(event.payloadType(), row.ended() || isEnd(e));
            case ObligationEvent.AlarmCleared e -> e.alarm().equals(RAISE) ? cleared(row, e.occurredAt()) : row;
            case ObligationEvent e -> row.limits(Obligations.after(row.limits(), event));
            default -> row;
        };
    }

    private static EscalationRow after(EscalationRow row, IssueEvent event, LedgerEvent in) {
        return switch (event) {
            case IssueEvent.Raised e ->
                fired(row, e, in.at()).entered(new Level(e.to(), in.position(), e.occurredAt(), in.at(),
                        e.cause().cause(), e.reason(), e.held(), e.told(), e.solveBy()));
            case IssueEvent.Lowered e ->
                row.entered(new Level(e.to(), in.position(), e.occurredAt(), in.at(), "lowered", e.reason(),
                        e.held(), List.of(), e.solveBy()));
            case IssueEvent.RaiseScheduled e -> row.planned(new PlannedRaise(e.from(), e.to(), e.cause().cause(),
                    e.cause().obligation(), e.occurredAt(), e.takesEffectAt(), null, null, null, null));
            case IssueEvent.NextLevelTold e ->
                row.told(new Telling(e.urgency(), e.obligation(), e.told(), e.occurredAt()));
            case IssueEvent.NoticeRecorded e -> row.told(new Telling(e.urgency(), null, e.told(), e.occurredAt()));
            case IssueEvent.Acknowledged e -> row.acknowledged(new Acknowledgement(e.urgency(), e.person(),
                    e.role().code(), e.holder(), e.occurredAt()));
            default -> row;
        };
    }

    /** A person's raise is not the planned one, which is then called off. */
    private static EscalationRow fired(EscalationRow row, IssueEvent.Raised raised, Instant recorded) {
        return raised.cause().equals(RaiseCause.PERSON)
                ? row
                : waiting(row, one -> one.fired(raised.occurredAt(), recorded));
    }

    /** Cleared at its moment it rings; cleared before, it is called off by what happened last. */
    private static EscalationRow cleared(EscalationRow row, Instant at) {
        return waiting(row, one -> at.isBefore(one.dueAt()) ? one.calledOff(at, row.lastAct()) : one);
    }

    private static EscalationRow waiting(EscalationRow row, UnaryOperator<PlannedRaise> change) {
        return row.raises(row.raises().stream().map(one -> one.isWaiting() ? change.apply(one) : one).toList());
    }

    private static boolean isEnd(IssueEvent event) {
        return event instanceof IssueEvent.Closed || event instanceof IssueEvent.Dismissed
                || event instanceof IssueEvent.Merged;
    }
}
