package org.entente.log.ledger;

import java.time.Instant;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The source of every event processor: events in the ledger's order, each with its position as token, and woken as soon as there is
 * more. Nothing is skipped, however long a transaction took.
 */
public final class LedgerFeed implements StreamableMessageSource<TrackedEventMessage<?>> {
    private static final int PAGE = 2_000;

    private final Ledger ledger;
    private final HeadWatch watch;
    private final int pageSize;

    public LedgerFeed(Ledger ledger, HeadWatch watch) {
        this(ledger, watch, PAGE);
    }

    LedgerFeed(Ledger ledger, HeadWatch watch, int pageSize) {
        this.ledger = ledger;
        this.watch = watch;
        this.pageSize = pageSize;
    }

    /**
     * @param trackingToken the position after which to go on; {@code null} from the beginning
     * @throws IllegalArgumentException if the token is not one of this feed
     */
    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
        long position = position(trackingToken);
        ledger.head(); // tells the watch, which may not have seen anything yet
        return new LedgerStream(ledger, watch, pageSize, position);
    }

    /** Before the first event. */
    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(ledger.head());
    }

    /**
     * Before the first event recorded at or after the instant.
     *
     * @throws FutureInstant if the database's one clock has not reached it
     */
    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return new GlobalSequenceTrackingToken(ledger.positionBefore(instant));
    }

    private static long position(@Nullable TrackingToken token) {
        if (token == null) {
            return 0;
        }
        if (WrappedToken.unwrapLowerBound(token) instanceof GlobalSequenceTrackingToken place) {
            return place.getGlobalIndex();
        }
        throw new IllegalArgumentException("Not a position in the ledger: " + token);
    }
}
