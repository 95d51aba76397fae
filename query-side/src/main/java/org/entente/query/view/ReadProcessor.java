package org.entente.query.view;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.entente.query.view.ReadStatus.Failure;
import org.jspecify.annotations.Nullable;

/**
 * The event processor {@code read}: one position for all views. An error stops it where it is and is shown; it tries again ever more
 * slowly, so that a lost database needs nobody, while a fold that fails goes on failing until it is mended. There are no dead letters.
 */
public final class ReadProcessor implements AutoCloseable {
    public static final String NAME = "read";
    private static final int BATCH = 500;

    private final ReadHandler handler;
    private final PooledStreamingEventProcessor processor;
    private final ScheduledExecutorService coordinator = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("read-coordinator").daemon().factory());
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("read-worker").daemon().factory());

    ReadProcessor(ReadHandler handler, StreamableMessageSource<TrackedEventMessage<?>> feed, TokenStore tokens,
            TransactionManager transactions, Clock physical) {
        this.handler = handler;
        this.processor = PooledStreamingEventProcessor.builder().name(NAME).eventHandlerInvoker(handler)
                .errorHandler(PropagatingErrorHandler.instance()).messageSource(feed).tokenStore(tokens)
                .transactionManager(transactions).coordinatorExecutor(coordinator).workerExecutor(worker)
                .initialSegmentCount(1).initialToken(StreamableMessageSource::createTailToken).batchSize(BATCH)
                .clock(physical).build();
    }

    /** Why it does not go on; null if it does, or if another node has the processor. */
    public @Nullable Failure failure() {
        Failure failed = handler.failure();
        if (failed != null) {
            return failed;
        }
        return processor.processingStatus().values().stream().filter(EventTrackerStatus::isErrorState).findFirst()
                .map(status -> handler.unread(String.valueOf(status.getError().getMessage())))
                .orElseGet(() -> processor.isError() ? handler.unread("The ledger's feed cannot be read") : null);
    }

    public void start() {
        processor.start();
    }

    public void stop() {
        processor.shutDown();
    }

    public boolean isRunning() {
        return processor.isRunning();
    }

    /** Ends its threads as well; it cannot be started again. */
    @Override
    public void close() {
        stop();
        coordinator.shutdown();
        worker.shutdown();
    }
}
