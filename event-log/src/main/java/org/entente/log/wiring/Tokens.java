package org.entente.log.wiring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

import org.axonframework.eventhandling.tokenstore.AbstractTokenEntry;
import org.axonframework.eventhandling.tokenstore.GenericTokenEntry;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;

/**
 * Axon's tokens, of which a claim ends in any case. A claim runs out when its time stamp is old; one of the future, left by a node
 * that died before the wall clocks were set back, would hold a processor for as long as they were set back.
 */
final class Tokens extends JdbcTokenStore {
    /** Clocks of living nodes differ by less than this. */
    private static final Duration FUTURE = Duration.ofMinutes(1);

    Tokens(Builder builder) {
        super(builder);
    }

    @Override
    protected AbstractTokenEntry<?> readTokenEntry(ResultSet row) throws SQLException {
        AbstractTokenEntry<?> entry = super.readTokenEntry(row);
        return entry.timestamp().isAfter(AbstractTokenEntry.clock.instant().plus(FUTURE)) ? longAgo(entry) : entry;
    }

    private static <T> AbstractTokenEntry<T> longAgo(AbstractTokenEntry<T> entry) {
        var token = entry.getSerializedToken();
        return new GenericTokenEntry<>(token == null ? null : token.getData(),
                token == null ? null : token.getType().getName(), Instant.EPOCH.toString(), entry.getOwner(),
                entry.getProcessorName(), entry.getSegment(), token == null ? null : token.getContentType());
    }
}
