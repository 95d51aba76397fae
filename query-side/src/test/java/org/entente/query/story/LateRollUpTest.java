package org.entente.query.story;

import org.entente.api.rollup.DrawnRollUp;
import org.entente.api.rollup.Tally;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule RUP-12: what arrived late is told once, also where a roll-up was missed and is published after its successor. */
class LateRollUpTest {
    private static QueryBench bench;
    private static DrawnRollUp successor;
    private static DrawnRollUp missed;

    @BeforeAll
    static void theSecondIsPublishedFirst() {
        CaseLedger ledger = PumpRollUps.told();
        bench = new QueryBench(ledger, "2026-06-01T11:00");
        PumpRollUps.nextWeek(ledger);
        bench.catchUp();
        successor = PumpRollUps.publish(ledger, bench, "2026-06-01", "2026-06-01T10:00");
        missed = PumpRollUps.publish(ledger, bench, "2026-05-25", "2026-06-01T11:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void the_first_roll_up_after_it_came_tells_that_it_came_late() {
        assertThat(successor.content().cases().getFirst().slots()).extracting(RollUpEndpointTest::told)
                .containsExactly("2026-W21 rnd late", "2026-W22 production excused", "2026-W22 rnd in_time");
        assertThat(successor.content().company().arrears()).isEqualTo(new Tally.Arrears(0, 1, 1, 0, 0));
    }

    @Test
    void the_one_published_afterwards_gives_account_of_its_own_week_and_counts_nothing_again() {
        assertThat(missed.content().cases().getFirst().slots()).extracting(RollUpEndpointTest::told)
                .containsExactly("2026-W21 production in_time", "2026-W21 rnd late");
        assertThat(missed.content().company().slots()).isEqualTo(new Tally.Slots(2, 1, 1, 0, 0, 0, 0));
        assertThat(missed.content().company().arrears()).isEqualTo(new Tally.Arrears(0, 0, 0, 0, 0));
        assertThat(missed.content().faults()).isEmpty();
    }
}
