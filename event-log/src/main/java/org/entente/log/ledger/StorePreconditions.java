package org.entente.log.ledger;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What the sequencer's proof rests on, checked at each start so that no migration breaks it unnoticed. */
final class StorePreconditions {
    private StorePreconditions() {}

    /** @throws IllegalStateException if events could be lost */
    static void check(DataSource source) {
        var jdbc = JdbcClient.create(source);
        var first = jdbc.sql("select attname from pg_attribute where attrelid = 'es.event'::regclass and attnum = 1")
                .query(String.class).single();
        if (!first.equals("tx")) {
            throw new IllegalStateException(
                    "es.event must begin with tx: the transaction id is drawn before the global index");
        }
        long cache = jdbc
                .sql("""
                     select seqcache from pg_sequence where seqrelid = pg_get_serial_sequence('es.event', 'global_index')::regclass
                     """)
                .query(Long.class).single();
        if (cache != 1) {
            throw new IllegalStateException(
                    "es.event.global_index must not be cached: numbers would be given out of order");
        }
    }
}
