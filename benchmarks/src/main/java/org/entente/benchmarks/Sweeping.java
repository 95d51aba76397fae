package org.entente.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.entente.log.postgres.JoinedPostgres;
import org.entente.log.postgres.LiveDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How soon after its due moment a miss is recorded while ten thousand obligations are open, and how long a pass of the sweep takes
 * that finds nothing due among a hundred thousand. On the clock of the wall.
 */
final class Sweeping {
    /** Makes the server say how long each pass took. */
    static final String LOGGED = "--logging.level.org.entente.command.obligation.SweepLoop=DEBUG";
    private static final Pattern IDLE = Pattern.compile("asked 0 in (\\d+) µs");
    private static final Duration MEASURES = Duration.ofHours(4);
    private static final Duration APART = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final String REPORTER = "zheng.hao";

    private final People people;
    private final JdbcClient sql;
    private final JarServer server;
    private final String request;
    private int reported;

    /** @param data the folder of the server's database */
    Sweeping(JarServer server, String url, Path data) throws IOException, InterruptedException {
        this.server = server;
        people = new People(url, "sweep");
        sql = JdbcClient.create(LiveDataSource.forApp(JoinedPostgres.join(data)));
        request = AgreedCase.begin(people, 1);
    }

    /** Reports urgent issues, each of which opens several limits, until so many obligations are open. */
    void open(int obligations) throws IOException, InterruptedException {
        while (stillOpen() < obligations) {
            for (int i = 0; i < 100; i++) {
                report(Instant.now());
            }
        }
    }

    /** From the due moment of measures to the record of their miss: a tenth of a second apart, over and over. */
    Measured latency(int times) throws IOException, InterruptedException {
        Instant first = Instant.now().plusMillis(times * 60L);
        int before = misses();
        for (int i = 0; i < times; i++) {
            report(first.plus(APART.multipliedBy(i)).minus(MEASURES));
        }
        if (Instant.now().isAfter(first)) {
            throw new IllegalStateException("the first fell due before the last was reported");
        }
        await(() -> misses() - before == times, LONGEST.plus(APART.multipliedBy(times)));
        return Measured.of(sql.sql("""
                                   select extract(epoch from at - (payload ->> 'occurredAt')::timestamptz) * 1000
                                   from es.readable_event where payload_type = 'obligation.missed'
                                     and payload ->> 'code' = 'urgent_measures'""").query(Double.class).list());
    }

    /** Fills the index of what is open up to so many, all of it due in years, and listens to passes that find nothing. */
    Measured idle(int obligations, int passes) throws IOException, InterruptedException {
        sql.sql("""
                insert into clock.due (id, aggregate_type, aggregate_id, due_at)
                select 'OBL-bench-' || n, 'Issue', 'ISS-bench-' || n / 5, clock_timestamp() + interval '1 year' + n * interval '1 second'
                from generate_series(1, ? - (select count(*) from clock.due)) n""")
                .param(obligations).update();
        int before = idlePasses().size();
        await(() -> idlePasses().size() - before >= passes, LONGEST);
        return Measured.of(idlePasses().subList(before, before + passes));
    }

    private List<Double> idlePasses() throws IOException {
        return IDLE.matcher(server.said()).results().map((MatchResult one) -> Double.parseDouble(one.group(1)) / 1e3)
                .toList();
    }

    private void report(Instant reportedAt) throws IOException, InterruptedException {
        people.postUnread(REPORTER, request + "/issues",
                """
                {"reporter": "department", "record": {"kind": "external_risk", "urgency": "urgent",
                 "responsible": ["production"], "description": {"en": "issue %d"}, "impact": {"en": "all"},
                 "reportedAt": "%s"}}""".formatted(++reported, reportedAt.truncatedTo(ChronoUnit.MILLIS)));
    }

    private int stillOpen() {
        return sql.sql("select count(*) from clock.due where id like 'OBL-%'").query(Integer.class).single();
    }

    private int misses() {
        return sql.sql("""
                       select count(*) from es.readable_event where payload_type = 'obligation.missed'
                         and payload ->> 'code' = 'urgent_measures'""").query(Integer.class).single();
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void await(Condition condition, Duration longest) throws IOException {
        long until = System.nanoTime() + longest.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("not within " + longest);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }
}
