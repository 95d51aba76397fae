package org.entente.log.ledger;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** One reader's way through the ledger. For one thread at a time, except {@link #close}. Asks the database only if there is more. */
final class LedgerStream implements BlockingStream<TrackedEventMessage<?>> {
    private static final Duration LONG = Duration.ofHours(1);

    private final Ledger ledger;
    private final HeadWatch watch;
    private final int pageSize;
    private final Queue<LedgerMessage<?>> page = new ArrayDeque<>();
    private long position;
    private @Nullable Runnable callback;

    LedgerStream(Ledger ledger, HeadWatch watch, int pageSize, long position) {
        this.ledger = ledger;
        this.watch = watch;
        this.pageSize = pageSize;
        this.position = position;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        fill();
        return Optional.ofNullable(page.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        fill();
        if (page.isEmpty() && timeout > 0 && watch.await(position + 1, Duration.of(timeout, unit.toChronoUnit()))) {
            fill();
        }
        return !page.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        fill();
        while (page.isEmpty()) {
            if (watch.await(position + 1, LONG)) {
                fill();
            }
        }
        return page.remove();
    }

    @Override
    public synchronized void close() {
        if (callback != null) {
            watch.forget(callback);
            callback = null;
        }
    }

    /** Called at once, since there may be something already, and whenever the ledger has grown. */
    @Override
    public synchronized boolean setOnAvailableCallback(Runnable newCallback) {
        close();
        callback = newCallback;
        watch.listen(newCallback);
        newCallback.run();
        return true;
    }

    private void fill() {
        if (page.isEmpty() && watch.head() > position) {
            for (var entry : ledger.read(position, pageSize)) {
                page.add(entry.message());
                position = entry.position();
            }
        }
    }
}
