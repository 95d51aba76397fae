package org.entente.log.ledger;

import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What this node knows of the ledger's head, and whom to wake when it moves. Never ahead of what is committed. */
public final class HeadWatch {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    private long head;

    /** The last position known here; the ledger may be a little further. */
    public long head() {
        lock.lock();
        try {
            return head;
        } finally {
            lock.unlock();
        }
    }

    /** Tells that the ledger has been seen to reach this position. Going back is ignored. */
    void reached(long position) {
        lock.lock();
        try {
            if (position <= head) {
                return;
            }
            head = position;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
        listeners.forEach(Runnable::run);
    }

    /** Waits until the ledger is known to have reached the position; false if it did not in this time. */
    boolean await(long position, Duration longest) throws InterruptedException {
        long left = longest.toNanos();
        lock.lockInterruptibly();
        try {
            while (head < position && left > 0) {
                left = moved.awaitNanos(left);
            }
            return head >= position;
        } finally {
            lock.unlock();
        }
    }

    /** Calls back after every move, on the thread that saw it: return at once. */
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }
}
