package org.entente.server.resilience;

import org.junit.jupiter.api.Test;

/** PostgreSQL is killed under the working server: the server stays, answers 503 meanwhile, starts it again and loses nothing. */
class PostgresKilledIT {
    @Test
    void the_server_outlives_its_database_and_loses_nothing() throws Exception {
        try (Ordeal ordeal = new Ordeal()) {
            ordeal.killPostgres(10, 40);
            ordeal.requireSameStory();
        }
    }
}
