package org.entente.command.obligation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssueId;
import org.entente.api.obligation.ObligationEvent.AlarmSet;
import org.entente.command.desk.Order;
import org.entente.command.shell.CommandResult;
import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The sweep asks an aggregate within two seconds of the due moment, never before it, and goes on after a failure. */
class SweepLoopTest {
    private static final Duration PROMISE = Duration.ofSeconds(2);

    private final TestDatabase database = TestPostgres.database();
    private final ClockIndex index = new ClockIndex(JdbcClient.create(database.dataSource()));
    private final Clock clock = Clock.systemUTC();
    private final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();
    private int failures;
    private final Sweep sweep = new Sweep(index, new RuleWatch(JdbcClient.create(database.dataSource())),
            this::carryOut, clock, Map.of("Issue", id -> new IssueCommand.Tick(new IssueId(id))));
    private final SweepLoop loop = new SweepLoop(sweep);

    private record Asked(Order order, Instant at) {}

    @AfterEach
    void stop() {
        loop.stop();
        database.close();
    }

    @Test
    void it_asks_within_two_seconds_of_the_due_moment_and_not_before() throws InterruptedException {
        loop.start();
        Instant due = clock.instant().plusMillis(400).truncatedTo(ChronoUnit.MICROS);
        index.follow(new AlarmSet("raise", due, due), "Issue", "ISS-1");
        Asked first = asked.poll(10, TimeUnit.SECONDS);
        assertThat(first).isNotNull();
        assertThat(first.order().command()).isEqualTo(new IssueCommand.Tick(new IssueId("ISS-1")));
        assertThat(first.order().actor()).isEqualTo("system:clock");
        assertThat(first.at()).isBetween(due, due.plus(PROMISE));
    }

    @Test
    void what_could_not_be_asked_is_asked_again_by_the_next_pass() throws InterruptedException {
        failures = 1;
        Instant due = clock.instant().truncatedTo(ChronoUnit.MICROS);
        index.follow(new AlarmSet("raise", due, due), "Issue", "ISS-1");
        loop.start();
        assertThat(asked.poll(10, TimeUnit.SECONDS)).isNotNull();
        assertThat(asked.poll(10, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void one_that_fails_waits_for_the_next_pass_and_keeps_nobody_busy() {
        failures = 1;
        Instant due = clock.instant().truncatedTo(ChronoUnit.MICROS);
        index.follow(new AlarmSet("raise", due, due), "Issue", "ISS-1");
        assertThat(sweep.pass()).isZero();
        assertThat(sweep.pass()).isEqualTo(1);
        assertThat(sweep.pass()).as("claimed, until the index has followed").isZero();
    }

    private CommandResult carryOut(Order order) {
        asked.add(new Asked(order, clock.instant()));
        if (failures-- > 0) {
            throw new IllegalStateException("the database is away");
        }
        return new CommandResult(order.command().aggregateId(), 0);
    }
}
