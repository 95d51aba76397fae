package org.entente.query.view;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.entente.query.view.ReadStatus.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Takes whole batches from Axon, which delivers event by event: at the last one of the unit of work everything is folded at once, in
 * the transaction that also stores the token. When a fold fails, what came before it is written in a transaction of its own, so that
 * the views stand directly before the event they cannot get past; the token stays, and what is delivered again changes nothing.
 */
final class ReadHandler implements EventHandlerInvoker {
    private final ViewWriter writer;
    private final LedgerEvents ledger;
    private final ReadProgress progress;
    private final Clock physical;
    private final AtomicReference<@Nullable Failure> failure = new AtomicReference<>();

    ReadHandler(ViewWriter writer, LedgerEvents ledger, ReadProgress progress, Clock physical) {
        this.writer = writer;
        this.ledger = ledger;
        this.progress = progress;
        this.physical = physical;
    }

    @Nullable
    Failure failure() {
        return failure.get();
    }

    /** What the feed itself cannot read stands after what the views have. */
    Failure unread(String error) {
        return new Failure(progress.seen() + 1, null, error, physical.instant());
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        BatchingUnitOfWork<?> batch = (BatchingUnitOfWork<?>) CurrentUnitOfWork.get();
        if (batch.isLastMessage(message)) {
            apply(batch);
        }
    }

    private void apply(BatchingUnitOfWork<?> batch) {
        List<LedgerEvent> events = new ArrayList<>();
        try {
            batch.getMessages().forEach(message -> events.add(ledger.of((EventMessage<?>) message)));
            long reached = writer.apply(events);
            batch.afterCommit(done -> {
                failure.set(null);
                progress.reached(reached);
            });
        } catch (FoldFailed e) {
            failed(e.position(), e.view(), e);
            List<LedgerEvent> before = events.stream().filter(event -> event.position() < e.position()).toList();
            batch.onCleanup(rolledBack -> salvage(before, e));
            throw e;
        } catch (RuntimeException e) {
            failed(events.isEmpty() ? progress.seen() + 1 : events.getFirst().position(), null, e);
            throw e;
        }
    }

    private void salvage(List<LedgerEvent> before, FoldFailed reason) {
        try {
            progress.reached(writer.apply(before));
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    private void failed(long position, @Nullable String view, RuntimeException e) {
        failure.set(new Failure(position, view, String.valueOf(e.getMessage()), physical.instant()));
    }
}
