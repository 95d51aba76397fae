package org.entente.command.obligation;

import java.time.Instant;
import java.util.List;

import org.entente.api.deadline.Budget;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent;
import org.entente.api.obligation.ObligationEvent.AlarmCleared;
import org.entente.api.obligation.ObligationEvent.AlarmSet;
import org.entente.api.obligation.ObligationEvent.DeadlineRebased;
import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.obligation.ObligationEvent.ObligationOpened;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.Party;
import org.entente.command.obligation.ClockIndex.Due;
import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The index of what is open: it leads to every aggregate in which something is due, each to one node at a time. */
class ClockIndexTest {
    private static final Instant NINE = Instant.parse("2026-01-05T01:00:00Z");
    private static final Instant TEN = NINE.plusSeconds(3_600);
    private static final ObligationId FIRST = new ObligationId("OBL-ISS-1-1");
    private static final ObligationId SECOND = new ObligationId("OBL-ISS-1-2");
    private static final Due ISSUE = new Due("Issue", "ISS-1");

    private final TestDatabase database = TestPostgres.database();
    private final JdbcClient jdbc = JdbcClient.create(database.dataSource());
    private final ClockIndex index = new ClockIndex(jdbc);

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void what_is_due_at_this_very_moment_is_claimed_and_what_is_due_later_is_not() {
        follow(opened(FIRST, TEN));
        assertThat(index.claim(TEN.minusNanos(1_000), 10)).isEmpty();
        assertThat(index.claim(TEN, 10)).containsExactly(ISSUE);
    }

    @Test
    void a_claim_holds_until_it_is_released_or_runs_out() {
        follow(opened(FIRST, TEN));
        assertThat(index.claim(TEN, 10)).containsExactly(ISSUE);
        assertThat(index.claim(TEN, 10)).isEmpty();
        index.release("ISS-1");
        assertThat(index.claim(TEN, 10)).containsExactly(ISSUE);
        jdbc.sql("update clock.due set claimed_until = clock_timestamp() - interval '1 second'").update();
        assertThat(index.claim(TEN, 10)).containsExactly(ISSUE);
    }

    @Test
    void a_claim_from_before_the_clock_was_set_back_holds_nobody_up() {
        follow(opened(FIRST, TEN));
        assertThat(index.claim(TEN, 10)).containsExactly(ISSUE);
        jdbc.sql("update clock.due set claimed_until = claimed_until + interval '2 hours'").update();
        assertThat(index.claim(TEN, 10)).containsExactly(ISSUE);
        assertThat(index.claim(TEN, 10)).isEmpty();
    }

    @Test
    void an_aggregate_with_two_due_obligations_is_asked_once() {
        follow(opened(FIRST, TEN));
        follow(opened(SECOND, TEN));
        assertThat(index.claim(TEN, 10)).containsExactly(ISSUE);
    }

    @Test
    void settled_moved_and_repeated_events_are_followed() {
        follow(opened(FIRST, NINE));
        follow(opened(FIRST, NINE));
        follow(new DeadlineRebased(FIRST, ObligationCode.TRIAGE, NINE, TEN, Budget.hours(1), 1, 0, false, null,
                "calendar", NINE));
        assertThat(index.nextDue()).contains(TEN);
        follow(new ObligationMet(FIRST, ObligationCode.TRIAGE, NINE));
        follow(new ObligationMet(FIRST, ObligationCode.TRIAGE, NINE));
        assertThat(index.nextDue()).isEmpty();
    }

    @Test
    void alarms_of_the_same_name_in_two_aggregates_are_two() {
        index.follow(new AlarmSet("raise", TEN, NINE), "Issue", "ISS-1");
        index.follow(new AlarmSet("raise", TEN, NINE), "Issue", "ISS-2");
        index.follow(new AlarmCleared("raise", TEN), "Issue", "ISS-1");
        assertThat(index.claim(TEN, 10)).isEqualTo(List.of(new Due("Issue", "ISS-2")));
    }

    private void follow(ObligationEvent event) {
        index.follow(event, ISSUE.aggregateType(), ISSUE.aggregateId());
    }

    private static ObligationOpened opened(ObligationId id, Instant due) {
        return new ObligationOpened(new Obligation(id, ObligationCode.TRIAGE, "", Party.OFFICE, Party.OFFICE,
                Budget.hours(1), NINE, due, "cn", 1, 0, false), NINE);
    }
}
