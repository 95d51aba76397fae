package org.entente.server.resilience;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The same for fifty kills. */
@Tag("endurance")
class RungsEnduranceIT {
    @Test
    void fifty_kills_fire_no_rung_twice_and_lose_none() throws Exception {
        try (RungOrdeal ordeal = new RungOrdeal(50)) {
            ordeal.kill(50, 6);
            ordeal.requireEachOnce();
            System.out.println("rungs fired: " + ordeal.fired());
            assertThat(ordeal.fired()).isGreaterThan(2_000);
        }
    }
}
