package org.entente.server.resilience;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The same for minutes: kills by the dozen, and a transaction held open longer than a minute beneath the whole server. */
@Tag("endurance")
class ResilienceEnduranceIT {
    private static final Duration HELD = Duration.ofSeconds(75);
    private static final String LATE = "REQ-heldopenfor75seconds";

    @Test
    void thirty_killed_servers_lose_nothing_and_do_nothing_twice() throws Exception {
        try (Ordeal ordeal = new Ordeal()) {
            ordeal.killServer(30, 100);
            assertThat(ordeal.carriedOutUnheard()).as("done without an answer").isPositive();
            ordeal.requireSameStory();
        }
    }

    @Test
    void a_server_outlives_fifty_killed_databases_and_loses_nothing() throws Exception {
        try (Ordeal ordeal = new Ordeal()) {
            ordeal.killPostgres(50, 40);
            ordeal.requireSameStory();
        }
    }

    @Test
    void a_hundred_servers_killed_while_weeks_pass_lose_no_miss_and_record_none_twice() throws Exception {
        try (Fridays fridays = new Fridays()) {
            fridays.killWhileWeeksPass(100, Duration.ofHours(57), new Random(7));
            fridays.requireEachOnce();
        }
    }

    @Test
    void an_event_that_is_committed_75_seconds_after_it_was_written_takes_its_place() throws Exception {
        try (Ordeal ordeal = new Ordeal()) {
            StoredTruth store = ordeal.store();
            try (Connection late = store.source().getConnection()) {
                late.setAutoCommit(false);
                write(late, ordeal.caseId());
                ordeal.work(HELD);
                assertThat(store.versions(LATE)).isEmpty();
                late.commit();
            }
            assertThat(store.versions(LATE)).containsExactly(0L);
            ordeal.requireSameStory();
        }
    }

    /** Drafts a further request, as like the given one as two peas. */
    private static void write(Connection connection, String like) throws Exception {
        try (PreparedStatement insert = connection.prepareStatement(
                """
                insert into es.event (event_id, type, aggregate_id, sequence, at, payload_type, revision, payload, meta)
                select gen_random_uuid()::text, type, ?, sequence, at, payload_type, revision,
                       convert_to(replace(convert_from(payload, 'UTF8'), aggregate_id, ?), 'UTF8'),
                       convert_to(replace(replace(convert_from(meta, 'UTF8'), aggregate_id, ?),
                                          '"channel":"api"', '"channel":"test"'), 'UTF8')
                from es.event where aggregate_id = ? and sequence = 0""")) {
            insert.setString(1, LATE);
            insert.setString(2, LATE);
            insert.setString(3, LATE);
            insert.setString(4, like);
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }
}
