package org.entente.command.delivery;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Reminds and sends as long as the server runs. A failed pass is logged and followed by the next. */
final class SenderLoop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SenderLoop.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final IntSupplier pass;
    private volatile @Nullable ScheduledExecutorService thread;

    /** @param pass does one pass and says how much it found */
    SenderLoop(IntSupplier pass) {
        this.pass = pass;
    }

    @Override
    public void start() {
        ScheduledExecutorService one = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("sender")
                .daemon().factory());
        thread = one;
        var handle = one.scheduleWithFixedDelay(this::passAll, PAUSE.toMillis(), PAUSE.toMillis(),
                TimeUnit.MILLISECONDS);
        LOG.debug("sending: {}", handle);
    }

    private void passAll() {
        try {
            while (pass.getAsInt() > 0 && isRunning()) {
                LOG.debug("sent some; looking for more");
            }
        } catch (RuntimeException failure) {
            LOG.warn("a pass failed, the next follows: {}", failure.toString());
        }
    }

    /** Waits for the pass under way, which looks at {@link #isRunning} and so must not wait for this. */
    @Override
    public void stop() {
        ScheduledExecutorService one = thread;
        thread = null;
        if (one != null) {
            one.close();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
