package org.entente.server.limit;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.entente.server.limit.PersonBuckets.Verdict;
import org.junit.jupiter.api.Test;

import io.github.bucket4j.TimeMeter;

import static org.assertj.core.api.Assertions.assertThat;

/** A person may send so many requests at once, and gets them back evenly. */
class PersonBucketsTest {
    private final AtomicLong nanos = new AtomicLong();
    private final PersonBuckets buckets = new PersonBuckets(new RateLimitSettings(60, 3, 2), new SetTime());

    @Test
    void the_third_of_three_is_granted_and_the_fourth_is_not() {
        assertThat(buckets.take("lin.lan")).isEqualTo(new Verdict(true, 2, Duration.ofSeconds(1), Duration.ZERO));
        buckets.take("lin.lan");
        assertThat(buckets.take("lin.lan")).isEqualTo(new Verdict(true, 0, Duration.ofSeconds(3), Duration.ZERO));
        assertThat(buckets.take("lin.lan"))
                .isEqualTo(new Verdict(false, 0, Duration.ofSeconds(3), Duration.ofSeconds(1)));
    }

    @Test
    void one_comes_back_after_a_second_and_not_before() {
        useUp("lin.lan");
        nanos.set(999_999_999);
        assertThat(buckets.take("lin.lan").granted()).isFalse();
        nanos.set(1_000_000_000);
        assertThat(buckets.take("lin.lan").granted()).isTrue();
        assertThat(buckets.take("lin.lan").granted()).isFalse();
    }

    @Test
    void what_one_person_used_up_is_missing_to_nobody_else() {
        useUp("lin.lan");
        assertThat(buckets.take("he.jia").granted()).isTrue();
    }

    @Test
    void who_asked_least_recently_is_forgotten_first_and_memory_is_bounded() {
        useUp("lin.lan");
        buckets.take("he.jia");
        assertThat(buckets.take("lin.lan").granted()).isFalse();
        buckets.take("tang.ning");

        assertThat(buckets.size()).isEqualTo(2);
        assertThat(buckets.take("lin.lan").granted()).isFalse();
    }

    private void useUp(String person) {
        for (int request = 0; request < 3; request++) {
            assertThat(buckets.take(person).granted()).isTrue();
        }
    }

    private final class SetTime implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
