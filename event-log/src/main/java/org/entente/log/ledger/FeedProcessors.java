package org.entente.log.ledger;

import java.util.function.LongSupplier;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;

/** How a processor follows the ledger: by position, in one segment, stopping visibly at an error instead of skipping it. */
public final class FeedProcessors {
    private FeedProcessors() {}

    /**
     * Registers a processor for the handlers of the group of the same name. It begins at the first position.
     *
     * @param batch how many events share one transaction with the token
     */
    public static void register(EventProcessingConfigurer processing, LedgerFeed feed, String name, int batch) {
        register(processing, feed, name, batch, () -> 0);
    }

    /** @param after the position after which it begins, asked when there is no token */
    public static void register(EventProcessingConfigurer processing, LedgerFeed feed, String name, int batch,
            LongSupplier after) {
        processing.registerPooledStreamingEventProcessor(name, axon -> feed,
                (axon, builder) -> builder.initialSegmentCount(1).batchSize(batch)
                        .initialToken(source -> new GlobalSequenceTrackingToken(after.getAsLong())))
                .registerListenerInvocationErrorHandler(name, axon -> PropagatingErrorHandler.instance())
                .registerErrorHandler(name, axon -> PropagatingErrorHandler.instance());
    }
}
