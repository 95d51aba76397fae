package org.entente.query.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The record of rebuilds; at most one is running. Times are physical. */
final class RebuildRecords {
    private static final String SELECT = "select id, state, position, target, started_at, touched_at, error"
            + " from read_side.rebuild ";

    private final JdbcTemplate jdbc;

    RebuildRecords(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    String open(long target) {
        String id = jdbc.queryForObject(
                """
                insert into read_side.rebuild (id, state, target, started_at, touched_at)
                values ('JOB-' || gen_random_uuid(), 'running', ?, clock_timestamp(), clock_timestamp()) returning id
                """, String.class, target);
        return String.valueOf(id);
    }

    /** Whoever marked this rebuild as ended has taken its tables away: then it must not go on. */
    void advance(String id, long position, long target) {
        int still = jdbc.update("""
                                update read_side.rebuild set position = ?, target = ?, touched_at = clock_timestamp()
                                where id = ? and state = 'running'
                                """, position, target, id);
        if (still != 1) {
            throw new IllegalStateException("Rebuild " + id + " was ended by somebody else");
        }
    }

    void close(String id, String state, @Nullable String error) {
        jdbc.update("""
                    update read_side.rebuild set state = ?, error = ?, touched_at = clock_timestamp()
                    where id = ? and state = 'running'
                    """, state, error, id);
    }

    void interruptAll() {
        jdbc.update("update read_side.rebuild set state = 'interrupted', error = 'its server ended'"
                + " where state = 'running'");
    }

    Optional<RebuildJob> find(String id) {
        return one(jdbc.query(SELECT + "where id = ?", RebuildRecords::job, id));
    }

    Optional<RebuildJob> latest() {
        return one(jdbc.query(SELECT + "order by started_at desc limit 1", RebuildRecords::job));
    }

    private static Optional<RebuildJob> one(List<RebuildJob> jobs) {
        return jobs.stream().findFirst();
    }

    private static RebuildJob job(ResultSet row, int number) throws SQLException {
        return new RebuildJob(row.getString("id"), row.getString("state"), row.getLong("position"),
                row.getLong("target"), row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("touched_at", OffsetDateTime.class).toInstant(), row.getString("error"));
    }
}
