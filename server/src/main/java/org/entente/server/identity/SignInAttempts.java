package org.entente.server.identity;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * A bucket of attempts per person and address: a failure takes one, time gives them back one by one. By address too, so
 * that nobody can lock somebody else out from afar.
 */
final class SignInAttempts {
    private static final int MOST_BUCKETS = 10_000;

    private final int capacity;
    private final long refillNanos;
    private final LongSupplier nanoTime;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_BUCKETS;
        }
    };

    private record Bucket(int taken, long since) {}

    SignInAttempts(int capacity, Duration refill, LongSupplier nanoTime) {
        this.capacity = capacity;
        this.refillNanos = refill.toNanos();
        this.nanoTime = nanoTime;
    }

    /** How long this person at this address has to wait; empty: not at all. */
    synchronized Optional<Duration> wait(String person, String address) {
        Bucket bucket = current(key(person, address));
        return bucket.taken() < capacity
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(refillNanos - (nanoTime.getAsLong() - bucket.since())));
    }

    synchronized void failed(String person, String address) {
        String key = key(person, address);
        Bucket bucket = current(key);
        long since = bucket.taken() == 0 ? nanoTime.getAsLong() : bucket.since();
        buckets.put(key, new Bucket(Math.min(capacity, bucket.taken() + 1), since));
    }

    synchronized int size() {
        return buckets.size();
    }

    private Bucket current(String key) {
        long now = nanoTime.getAsLong();
        Bucket bucket = buckets.get(key);
        if (bucket == null) {
            return new Bucket(0, now);
        }
        long given = (now - bucket.since()) / refillNanos;
        if (given >= bucket.taken()) {
            buckets.remove(key);
            return new Bucket(0, now);
        }
        return new Bucket((int) (bucket.taken() - given), bucket.since() + given * refillNanos);
    }

    private static String key(String person, String address) {
        return address + " " + person.substring(0, Math.min(person.length(), 64));
    }
}
