package org.entente.command.obligation;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Sweeps as long as the server runs. A failed pass is logged and followed by the next. */
final class SweepLoop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SweepLoop.class);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Sweep sweep;
    private volatile @Nullable ScheduledExecutorService thread;

    SweepLoop(Sweep sweep) {
        this.sweep = sweep;
    }

    @Override
    public void start() {
        ScheduledExecutorService one = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("sweep")
                .daemon().factory());
        thread = one;
        var handle = one.scheduleWithFixedDelay(this::sweepAll, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        LOG.debug("sweeping: {}", handle);
    }

    private void sweepAll() {
        try {
            while (pass() > 0 && isRunning()) {
                LOG.trace("looking for more");
            }
        } catch (RuntimeException failure) {
            LOG.warn("a sweep failed, the next follows: {}", failure.toString());
        }
    }

    private int pass() {
        long began = System.nanoTime();
        int asked = sweep.pass();
        LOG.debug("asked {} in {} µs", asked, (System.nanoTime() - began) / 1_000);
        return asked;
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
