package org.entente.server.resilience;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.entente.log.postgres.JoinedPostgres;
import org.entente.log.postgres.LiveDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The wall clock of the machine on which PostgreSQL runs, as all sessions see it: {@code clock_timestamp()} found before PostgreSQL's
 * own on the search path, so that servers know nothing of it. It jumps when told to.
 */
final class DatabaseTime {
    private final JdbcClient owner;
    private final JdbcClient app;

    private DatabaseTime(JdbcClient owner, JdbcClient app) {
        this.owner = owner;
        this.app = app;
    }

    /** From now on every new session has this clock; those that there are end. */
    static DatabaseTime of(Path data) {
        JoinedPostgres database = JoinedPostgres.join(data);
        JdbcClient owner = JdbcClient.create(LiveDataSource.forOwner(database));
        DatabaseTime time = new DatabaseTime(owner, JdbcClient.create(LiveDataSource.forApp(database)));
        for (String step : new String[]{"create schema jumping", "create table jumping.by (shift interval not null)",
                "insert into jumping.by values (interval '0')",
                """
                create function jumping.clock_timestamp() returns timestamptz language sql volatile as
                'select pg_catalog.clock_timestamp() + shift from jumping.by'""",
                "grant usage on schema jumping to public", "grant select on jumping.by to public",
                """
                do $$ begin
                  execute format('alter database %I set search_path = "$user", public, jumping, pg_catalog', current_database());
                end $$"""}) {
            owner.sql(step).update();
        }
        time.cutEverySession();
        return time;
    }

    /** How far the clock shows another time than it would. */
    void shift(Duration by) {
        owner.sql("update jumping.by set shift = make_interval(secs => ?)").param(by.toMillis() / 1e3).update();
    }

    Instant now() {
        return app.sql("select clock_timestamp()").query((row, n) -> row.getObject(1, OffsetDateTime.class)).single()
                .toInstant();
    }

    /** The server side ends all sessions of the servers, in whatever they are doing. */
    int cutEverySession() {
        return app.sql("""
                       select count(*) filter (where pg_terminate_backend(pid)) from pg_stat_activity
                       where usename = current_user and pid <> pg_backend_pid()""").query(Integer.class).single();
    }
}
