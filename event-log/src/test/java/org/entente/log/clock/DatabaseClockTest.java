package org.entente.log.clock;

import java.time.Instant;
import java.time.ZoneId;

import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One clock per database, of a kind that never changes. */
class DatabaseClockTest {
    private static final Instant NINE = Instant.parse("2026-01-05T01:00:00Z");
    private final TestDatabase database = TestPostgres.database("db/migration/eventlog");

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void a_drill_stands_still_until_it_is_moved_and_all_nodes_agree() {
        try (var clock = open(ClockKind.DRILL, NINE); var other = open(ClockKind.DRILL, NINE.plusSeconds(999))) {
            assertThat(clock.instant()).isEqualTo(NINE).isEqualTo(other.instant());
            clock.advanceTo(NINE.plusSeconds(60));
            assertThat(other.instant()).isEqualTo(NINE.plusSeconds(60)).isEqualTo(clock.instant());
            assertThat(clock.withZone(ZoneId.of("Asia/Shanghai")).instant()).isEqualTo(NINE.plusSeconds(60));
        }
    }

    @Test
    void a_drill_never_goes_back() {
        try (var clock = open(ClockKind.DRILL, NINE)) {
            clock.advanceTo(NINE.minusSeconds(1));
            assertThat(clock.instant()).isEqualTo(NINE);
        }
    }

    @Test
    void the_kind_is_fixed_at_the_first_start() {
        open(ClockKind.DRILL, NINE).close();
        assertThatThrownBy(() -> open(ClockKind.REAL, NINE)).isInstanceOf(WrongClockException.class)
                .hasMessageStartingWith("This database keeps a drill clock since its first start and for ever");
        open(ClockKind.DRILL, NINE).close();
    }

    @Test
    void a_real_database_refuses_a_drill_and_cannot_be_moved() {
        try (var clock = open(ClockKind.REAL, NINE)) {
            assertThat(clock.kind()).isEqualTo(ClockKind.REAL);
            assertThatThrownBy(() -> clock.advanceTo(NINE)).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> open(ClockKind.DRILL, NINE)).isInstanceOf(WrongClockException.class);
        }
    }

    @Test
    void the_real_clock_is_not_ahead_of_the_database() {
        try (var clock = open(ClockKind.REAL, NINE)) {
            Instant node = clock.instant();
            assertThat(new ClockRow(database.dataSource()).now()).isAfterOrEqualTo(node).isBefore(node.plusSeconds(5));
        }
    }

    private DatabaseClock open(ClockKind kind, Instant start) {
        return DatabaseClock.open(database.dataSource(), kind, start);
    }
}
