package org.entente.query.issue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.RaiseCause;
import org.entente.api.notice.NoticeEvent;
import org.entente.api.notice.NoticesId;
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
        String id = event.aggregateId();
        if (id.startsWith(NoticesId.PREFIX)) {
            return List.of(new NoticesId(id).issue().value());
        }
        return id.startsWith(IssueId.PREFIX) ? List.of(id) : List.of();
    }

    @Override
    public @Nullable EscalationRow fold(String key, @Nullable EscalationRow row, LedgerEvent event) {
        if (event.payload() instanceof IssueEvent.Reported e) {
            Level level = new Level(e.record().urgency(), event.position(), e.occurredAt(), e.recordedAt(), "reported",
                    null, e.held(),
                    e.told(), e.solveBy());
            return new EscalationRow(e.issue(), e.request(), false, event.payloadType(), List.of(level), List.of(),
                    List.of(), List.of(), List.of(), List.of(), List.of());
        }
        if (row == null) {
            throw new IllegalStateException(key + " was not reported");
        }
        return switch (event.payload()) {
            case IssueEvent e -> after(row, e, event).acted(event.payloadType(), row.ended() || isEnd(e));
            case NoticeEvent e -> noticed(row, e);
            case ObligationEvent.AlarmCleared e -> e.alarm().equals(RAISE) ? cleared(row, e.occurredAt()) : row;
            case ObligationEvent e -> row.limits(Obligations.after(row.limits(), event));
            default -> row;
        };
    }

    private static EscalationRow noticed(EscalationRow row, NoticeEvent event) {
        return switch (event) {
            case NoticeEvent.Told e -> row.noticed(new NoticeRow(e.number(), e.kind(), e.level(), e.limit(),
                    e.percent(), e.occurredAt(), e.recordedAt(), List.of()).told(e.people(), e.recordedAt()));
            case NoticeEvent.ToldAgain e -> row.noticed(e.number(), one -> one.told(e.people(), e.occurredAt()));
            case NoticeEvent.DeputyTold e ->
                row.noticed(e.number(), one -> one.told(List.of(e.deputy()), e.occurredAt()));
            case NoticeEvent.DeliveryRecorded e -> row.noticed(e.number(), one -> one.sent(e));
            case NoticeEvent.NoticeRead e -> row.noticed(e.number(), one -> one.read(e.person(), e.occurredAt()));
            case NoticeEvent.AcknowledgementHeard e -> row; // the issue's own acknowledgement says it
            case NoticeEvent.RepeatingEnded e -> row;
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
            case IssueEvent.LimitWarned e -> row.warned(new Warning(e.urgency(), e.limit(), e.obligation(),
                    e.percent(), e.told(), e.occurredAt(), in.at()));
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
