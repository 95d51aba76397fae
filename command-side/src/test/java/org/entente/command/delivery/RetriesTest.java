package org.entente.command.delivery;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What fails is tried again ever later, with some luck in it, and then given up. */
class RetriesTest {
    private static final Instant NOW = Instant.parse("2026-03-24T02:00:00Z");

    @ParameterizedTest(name = "after {0}: {1} s")
    @CsvSource({"1, 30", "2, 60", "3, 120", "7, 1920", "8, 3600", "40, 3600"})
    void the_pause_doubles_up_to_an_hour(int tried, long seconds) {
        assertThat(new Retries(50, () -> 0.5).next(tried, NOW)).contains(NOW.plusSeconds(seconds));
    }

    @Test
    void luck_moves_it_by_a_fifth_at_most() {
        assertThat(new Retries(8, () -> 0.0).next(1, NOW)).contains(NOW.plusSeconds(24));
        assertThat(new Retries(8, () -> 1.0).next(1, NOW)).contains(NOW.plusSeconds(36));
    }

    @Test
    void after_the_last_attempt_it_is_given_up() {
        assertThat(new Retries(8, () -> 0.5).next(7, NOW)).isPresent();
        assertThat(new Retries(8, () -> 0.5).next(8, NOW)).isEmpty();
    }
}
