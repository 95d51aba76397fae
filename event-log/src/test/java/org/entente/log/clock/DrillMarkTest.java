package org.entente.log.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A drill says what it is, in the reader's language; what is real says nothing. */
class DrillMarkTest {
    private static final Instant NINE = Instant.parse("2026-01-05T01:00:00Z");
    private final TestDatabase database = TestPostgres.database("db/migration/eventlog");

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void a_drill_is_marked_in_two_languages() {
        try (var clock = DatabaseClock.open(database.dataSource(), ClockKind.DRILL, NINE)) {
            DrillMark mark = DrillMark.of(clock);
            assertThat(mark.isDrill()).isTrue();
            assertThat(mark.prefix(Locale.SIMPLIFIED_CHINESE)).isEqualTo("【演练】 ");
            assertThat(mark.prefix(Locale.UK)).isEqualTo("[DRILL] ");
            assertThat(mark.banner(Locale.CHINA)).startsWith("演练：");
            assertThat(mark.banner(Locale.FRENCH)).startsWith("Drill: ");
        }
    }

    @Test
    void what_is_real_carries_no_mark() {
        try (var clock = DatabaseClock.open(database.dataSource(), ClockKind.REAL, NINE)) {
            assertUnmarked(DrillMark.of(clock));
        }
        assertUnmarked(DrillMark.of(Clock.systemUTC()));
        assertUnmarked(DrillMark.NONE);
    }

    private static void assertUnmarked(DrillMark mark) {
        assertThat(mark.isDrill()).isFalse();
        assertThat(mark.prefix(Locale.ENGLISH) + mark.banner(Locale.ENGLISH)).isEmpty();
    }
}
