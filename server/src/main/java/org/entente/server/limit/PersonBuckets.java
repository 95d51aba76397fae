package org.entente.server.limit;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

/** A bucket of requests for each person: each request takes one, time gives them back evenly. */
final class PersonBuckets {
    private final RateLimitSettings settings;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets;

    PersonBuckets(RateLimitSettings settings, TimeMeter time) {
        this.settings = settings;
        this.time = time;
        this.buckets = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > settings.people();
            }
        };
    }

    /**
     * What one more request of this person comes to.
     *
     * @param granted   whether it may be answered
     * @param remaining how many more are granted at once
     * @param reset     until the bucket is full again
     * @param retry     until one more is granted; zero if this one was
     */
    record Verdict(boolean granted, long remaining, Duration reset, Duration retry) {}

    Verdict take(String person) {
        ConsumptionProbe probe = bucket(person).tryConsumeAndReturnRemaining(1);
        return new Verdict(probe.isConsumed(), probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForReset()), Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    synchronized int size() {
        return buckets.size();
    }

    private synchronized Bucket bucket(String person) {
        return buckets.computeIfAbsent(person, one -> Bucket.builder()
                .addLimit(limit -> limit.capacity(settings.burst()).refillGreedy(settings.perMinute(),
                        Duration.ofMinutes(1)))
                .withCustomTimePrecision(time).build());
    }
}
