package org.entente.server.web;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;

import org.entente.log.postgres.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells a database that is away, which mends itself, from a fault of ours. */
@Component
final class DatabaseAway {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);
    /** Connection lost, server shutting down or starting, too many connections. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300");
    /** All that the pool says, without a state, on a connection that it had to close in the midst of its use. */
    private static final String CLOSED_BY_THE_POOL = "Connection is closed";

    private final Database database;

    DatabaseAway(Database database) {
        this.database = database;
    }

    Optional<Problem> problem(Throwable thrown) {
        boolean isAway = Causes.chain(thrown).anyMatch(DatabaseAway::isConnectionLost)
                || !database.isUp() && Causes.find(thrown, SQLException.class).isPresent();
        if (!isAway) {
            return Optional.empty();
        }
        LOG.warn("the database is away: {}", thrown.getMessage());
        return Optional.of(Problem.of(503, "database-away").withHeader("Retry-After", "2"));
    }

    private static boolean isConnectionLost(Throwable cause) {
        if (cause instanceof SQLTransientConnectionException || cause instanceof SQLNonTransientConnectionException) {
            return true;
        }
        if (!(cause instanceof SQLException sql)) {
            return false;
        }
        String state = sql.getSQLState();
        return state == null
                ? CLOSED_BY_THE_POOL.equals(sql.getMessage())
                : state.startsWith("08") || STATES.contains(state);
    }
}
