package org.entente.server.resilience;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule OBL-1: each rung fires exactly once and is dated as it was due, whoever is killed and whatever the clocks do. */
class RungsFireOnceIT {
    @Test
    void five_kills_cut_sessions_a_killed_postgres_and_jumping_clocks_fire_no_rung_twice_and_lose_none()
            throws Exception {
        try (RungOrdeal ordeal = new RungOrdeal(20_261_129)) {
            ordeal.kill(5, 6);
            ordeal.requireEachOnce();
            assertThat(ordeal.fired()).isGreaterThan(200);
        }
    }
}
