package org.entente.query.view;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;

import javax.sql.DataSource;

import org.entente.log.postgres.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The read side over one test database, without Spring or Axon: to write events, and to compare with the plain fold. */
final class ReadSideBench {
    static final Clock NOON = Clock.fixed(MemoryLedger.START.plusSeconds(1_000_000), ZoneOffset.UTC);

    final JdbcTemplate jdbc;
    final JdbcTransactionManager transactions;
    final TransactionTemplate transaction;
    final Views views;
    final ViewWriter writer;
    final AsOfReader reader;

    ReadSideBench(TestDatabase database, Views views) {
        DataSource source = database.dataSource();
        this.jdbc = new JdbcTemplate(source);
        this.transactions = new JdbcTransactionManager(source);
        this.transaction = new TransactionTemplate(transactions);
        this.views = views;
        this.writer = new ViewWriter(jdbc, transaction, views);
        this.reader = new AsOfReader(jdbc, transactions, NOON);
        writer.prepare();
    }

    /** A database with the tables of {@link SampleViews}. */
    static ReadSideBench withSamples(TestDatabase database) {
        JdbcTemplate owner = new JdbcTemplate(database.ownerDataSource());
        if (owner.queryForObject("select to_regclass('read.sample_case') is null", Boolean.class)) {
            owner.queryForList("select read_side.create_view('sample_case',"
                    + " 'phase text, departments text[], due_at timestamptz, version bigint')");
            owner.queryForList("select read_side.create_view('sample_tally', 'events bigint')");
        }
        return new ReadSideBench(database, SampleViews.both());
    }

    void write(List<LedgerEvent> events, int batch) {
        for (int from = 0; from < events.size(); from += batch) {
            writer.apply(events.subList(from, Math.min(from + batch, events.size())));
        }
    }

    /** Every position up to the last, byte for byte. */
    void assertEqualsReferenceAtEveryPosition(List<LedgerEvent> events, int step) {
        ReferenceFold reference = new ReferenceFold(views);
        for (LedgerEvent event : events) {
            reference.apply(event);
            if (event.position() % step == 0 || event.position() == events.size()) {
                views.all().forEach(view -> assertThat(bodies(view, event.position()))
                        .as("%s at %d", view.name(), event.position()).isEqualTo(reference.bodies(view.name())));
            }
        }
    }

    private TreeMap<String, String> bodies(View<?> view, long position) {
        TreeMap<String, String> bodies = new TreeMap<>();
        jdbc.query("select key, body from read." + view.name() + " where from_pos <= ? and to_pos > ?", row -> {
            assertThat(bodies.put(row.getString(1), row.getString(2))).as("two rows hold at once").isNull();
        }, position, position);
        return bodies;
    }

    /** The whole table with its filter columns, as text in a fixed order. */
    List<String> table(View<?> view) {
        return jdbc.queryForList(
                "select t::text from read." + view.name() + " t order by key, from_pos", String.class);
    }
}
