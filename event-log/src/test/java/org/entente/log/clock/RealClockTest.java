package org.entente.log.clock;

import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The real clock follows the database, runs on between two anchors, and never goes back. */
class RealClockTest {
    private static final Instant NOON = Instant.parse("2026-03-06T12:00:00Z");

    private final SetTime time = new SetTime();
    private final RealClock clock = new RealClock(time);

    @AfterEach
    void close() {
        clock.close();
    }

    @Test
    void between_anchors_it_runs_on_by_running_time_in_microseconds() {
        time.nanos += 1_500_999;
        assertThat(clock.instant()).isEqualTo("2026-03-06T12:00:00.001500Z");
    }

    @Test
    void an_anchor_ahead_is_followed_at_once() {
        time.database = NOON.plusSeconds(2);
        assertThat(clock.instant()).isEqualTo(NOON);
        clock.anchor();
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(2));
    }

    @Test
    void an_anchor_behind_makes_it_stand_still_until_the_database_has_caught_up() {
        time.nanos += 3_000_000_000L;
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(3));
        time.database = NOON.plusSeconds(1);
        clock.anchor();
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(3));
        time.nanos += 1_999_999_000L;
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(3));
        time.nanos += 2_000L;
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(3).plusNanos(1_000));
    }

    @Test
    void without_the_database_it_runs_on() {
        time.away = true;
        time.nanos += 10_000_000_000L;
        clock.anchor();
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(10));
    }

    private static final class SetTime implements PhysicalTime {
        private long nanos = 42;
        private Instant database = NOON;
        private boolean away;

        @Override
        public long nanos() {
            return nanos;
        }

        @Override
        public Instant databaseNow() {
            if (away) {
                throw new IllegalStateException("the database is away");
            }
            return database;
        }
    }
}
