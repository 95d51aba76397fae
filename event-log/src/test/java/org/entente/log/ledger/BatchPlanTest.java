package org.entente.log.ledger;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a batch concludes from what it saw. */
class BatchPlanTest {
    private static final long XMIN = 100;

    @Test
    void missing_indexes_between_visible_ones_become_holes() {
        assertThat(plan(2, List.of(), List.of(5L, 6L, 8L), true))
                .isEqualTo(new BatchPlan(3, List.of(3L, 4L, 7L), List.of(), 8, false));
    }

    @Test
    void a_hole_is_dead_only_when_the_oldest_running_transaction_is_above_its_bound() {
        assertThat(plan(9, List.of(new Hole(3, 99)), List.of(), true).closed()).containsExactly(3L);
        assertThat(plan(9, List.of(new Hole(3, 100)), List.of(), true).closed()).isEmpty();
        assertThat(plan(9, List.of(new Hole(3, 101)), List.of(), true).closed()).isEmpty();
    }

    @Test
    void a_hole_beyond_the_last_event_read_stays_when_the_read_was_cut_off() {
        var holes = List.of(new Hole(3, 1), new Hole(4, 1), new Hole(5, 1));

        assertThat(plan(9, holes, List.of(4L), false))
                .isEqualTo(new BatchPlan(1, List.of(), List.of(3L, 4L), 9, true));
        assertThat(plan(9, holes, List.of(4L), true).closed()).containsExactly(3L, 4L, 5L);
    }

    @Test
    void a_gap_of_more_holes_than_allowed_is_worked_off_in_portions() {
        assertThat(BatchPlan.of(0, List.of(), XMIN, List.of(1L, 5L), true, 3))
                .isEqualTo(new BatchPlan(2, List.of(2L, 3L, 4L), List.of(), 5, false));
        assertThat(BatchPlan.of(0, List.of(), XMIN, List.of(1L, 6L), true, 3))
                .isEqualTo(new BatchPlan(1, List.of(2L, 3L, 4L), List.of(), 4, true));
        assertThat(BatchPlan.of(4, List.of(), XMIN, List.of(6L), true, 3))
                .isEqualTo(new BatchPlan(1, List.of(5L), List.of(), 6, false));
    }

    private static BatchPlan plan(long high, List<Hole> holes, List<Long> indexes, boolean complete) {
        return BatchPlan.of(high, holes, XMIN, indexes, complete, 1_000);
    }
}
