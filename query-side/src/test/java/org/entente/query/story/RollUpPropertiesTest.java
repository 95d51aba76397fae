package org.entente.query.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.entente.api.rollup.DrawnRollUp;
import org.entente.api.rollup.RollUpContent;
import org.entente.api.rollup.RollUpId;
import org.entente.api.rollup.Tally;
import org.entente.api.week.WeekKey;
import org.jspecify.annotations.Nullable;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

/** Rules RUP-7 and RUP-8: whatever happens, the sums of each roll-up come out, go on in the next one, and never change. */
class RollUpPropertiesTest {
    private static final WeekKey FIRST = new WeekKey("2026-W17");
    private static final int WEEKS = 7;

    @Property(tries = 12)
    void sums_come_out_from_roll_up_to_roll_up(@ForAll long seed) throws Exception {
        RandomWeeks weeks = new RandomWeeks(seed);
        Random dice = new Random(seed);
        List<RollUpContent> published = new ArrayList<>();
        try (QueryBench bench = new QueryBench(weeks.ledger(), "2026-07-01T10:00")) {
            WeekKey week = FIRST;
            for (int i = 0; i < WEEKS; i++, week = week.next()) {
                PumpRollUps.opened(weeks.ledger(), week.next().monday().toString(), week.value(),
                        week.monday() + "T00:00");
                weeks.week(week);
                if (dice.nextInt(5) > 0) { // one that is never published leaves its week to the next
                    published.add(publish(weeks, bench, week));
                }
            }
            for (RollUpContent one : published) {
                assertThat(bench.get("he.jia", "/api/roll-ups/" + one.header().rollUp() + "/check")).bodyJson()
                        .extractingPath("$.agrees").as("%s of %d", one.header().rollUp(), seed).isEqualTo(true);
            }
        }
        RollUpContent before = null;
        for (RollUpContent one : published) {
            goesOn(before, one);
            before = one;
        }
    }

    private static RollUpContent publish(RandomWeeks weeks, QueryBench bench, WeekKey week) {
        String monday = week.next().monday().toString();
        bench.catchUp();
        DrawnRollUp drawn = PumpRollUps.publish(weeks.ledger(), bench, monday, monday + "T10:00");
        weeks.summedUp(new RollUpId("RUP-" + monday), drawn.content().summedItems());
        bench.catchUp();
        return drawn.content();
    }

    private static void goesOn(@Nullable RollUpContent before, RollUpContent now) {
        assertThat(now.faults()).isEmpty();
        Tally last = before == null ? Tally.NONE : before.company();
        assertThat(now.company().flow().openBefore()).isEqualTo(last.flow().openNow());
        assertThat(now.company().attention().before()).isEqualTo(last.attention().now());
        assertThat(now.company().arrears().before()).isEqualTo(last.arrears().now());
        if (before != null) {
            assertThat(now.header().weeks().getFirst()).isEqualTo(before.header().weeks().getLast().next());
        }
    }
}
