package org.entente.query.view;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Waiting until the views stand at a position. The node that writes is woken by its own commits; the others look every few
 * milliseconds.
 */
public final class ReadProgress {
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final AsOfReader reader;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long seen;

    public ReadProgress(AsOfReader reader) {
        this.reader = reader;
    }

    /** The views stand there, as somebody has seen. */
    public void reached(long position) {
        lock.lock();
        try {
            seen = Math.max(seen, position);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits; false if the views have not got there in this time. */
    public boolean await(long position, Duration longest) {
        long until = System.nanoTime() + longest.toNanos();
        while (!hasReached(position)) {
            long left = until - System.nanoTime();
            if (left <= 0 || !pause(Math.min(left, LOOK_NANOS))) {
                return false;
            }
        }
        return true;
    }

    /** The highest position that somebody has seen the views at. */
    public long seen() {
        lock.lock();
        try {
            return seen;
        } finally {
            lock.unlock();
        }
    }

    private boolean hasReached(long position) {
        if (seen() < position) {
            reached(reader.position());
        }
        return seen() >= position;
    }

    /** False if interrupted. */
    private boolean pause(long nanos) {
        lock.lock();
        try {
            long left = moved.awaitNanos(nanos);
            return left <= nanos;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
