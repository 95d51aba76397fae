package org.entente.server.resilience;

import org.junit.jupiter.api.Test;

/**
 * The server is killed while it works: what it had answered stands, what it had not is repeated under the same key and stands once.
 */
class ServerKilledIT {
    @Test
    void nothing_answered_is_lost_and_nothing_repeated_is_done_twice() throws Exception {
        try (Ordeal ordeal = new Ordeal()) {
            ordeal.killServer(3, 100);
            ordeal.requireSameStory();
        }
    }
}
