package org.entente.query.story;

import java.util.TreeMap;

import org.entente.query.view.LedgerEvent;
import org.entente.query.view.ReferenceFold;
import org.entente.query.view.View;
import org.entente.query.view.Views;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Every view holds, at every position, exactly what plain folding of the events up to there gives. */
class ViewsAtEveryPositionTest {
    @Test
    void the_told_case_is_kept_as_it_was_at_every_position() {
        equalsTheReference(PumpCase.told());
        equalsTheReference(PumpIssues.told());
        equalsTheReference(PumpFire.told());
        equalsTheReference(PumpChange.told());
        equalsTheReference(PumpEnding.told());
        equalsTheReference(PumpWork.told());
        equalsTheReference(PumpWeek.told());
        equalsTheReference(PumpDrill.told());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20260427, 77})
    void random_cases_are_kept_as_they_were_at_every_position(long seed) {
        equalsTheReference(new RandomCases(seed).events(200));
    }

    private static void equalsTheReference(CaseLedger ledger) {
        try (QueryBench bench = new QueryBench(ledger, "2026-06-01T09:00")) {
            Views views = bench.views();
            assertThat(views.all()).hasSizeGreaterThanOrEqualTo(15);
            ReferenceFold reference = new ReferenceFold(views);
            for (LedgerEvent event : ledger.all()) {
                reference.apply(event);
                views.all().forEach(view -> assertThat(bodies(bench.jdbc(), view, event.position()))
                        .as("%s at %d", view.name(), event.position()).isEqualTo(reference.bodies(view.name())));
            }
        }
    }

    private static TreeMap<String, String> bodies(JdbcTemplate jdbc, View<?> view, long position) {
        TreeMap<String, String> bodies = new TreeMap<>();
        jdbc.query("select key, body from read." + view.name() + " where from_pos <= ? and to_pos > ?", row -> {
            assertThat(bodies.put(row.getString(1), row.getString(2))).as("two rows hold at once").isNull();
        }, position, position);
        return bodies;
    }
}
