package org.entente.server.resilience;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static org.assertj.core.api.Assertions.assertThat;

/** Rules WEK-2 and WEK-8 while servers are away: what fell due on a Friday is found by the next server, once and dated by the Friday. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FridayCloseIT {
    private static final Instant MONDAY_MORNING = Instant.parse("2026-03-16T01:00:00Z");
    private static final Instant SATURDAY_MORNING = Instant.parse("2026-03-21T01:00:00Z");
    private static Fridays fridays;

    @BeforeAll
    static void aCaseAtWork() throws IOException {
        fridays = new Fridays();
    }

    @AfterAll
    static void end() throws Exception {
        fridays.close();
    }

    @Test
    @Order(1)
    void a_server_that_was_away_over_a_friday_records_each_miss_once_as_of_the_friday() throws Exception {
        fridays.awayUntil(MONDAY_MORNING);
        fridays.awaitPromised(() -> assertThat(fridays.store().openSlots()).isEqualTo(2));

        fridays.awayUntil(SATURDAY_MORNING);

        fridays.awaitPromised(() -> assertThat(fridays.store().missed()).containsExactly("marketing 2026-W12",
                "rnd 2026-W12"));
        assertThat(fridays.store().chased()).containsExactly("marketing 2026-W12", "rnd 2026-W12");
        assertThat(fridays.store().momentsOfMisses())
                .containsExactly("2026-03-20T10:00:00.000000Z 2026-03-21T01:00:00Z");
        assertThat(fridays.store().weeks()).containsExactly("2026-W12");
    }

    @Test
    @Order(2)
    void servers_killed_while_they_record_lose_no_miss_and_record_none_twice() throws Exception {
        fridays.killWhileWeeksPass(5, Duration.ofDays(7), new Random(20260316));
        fridays.requireEachOnce();
    }
}
