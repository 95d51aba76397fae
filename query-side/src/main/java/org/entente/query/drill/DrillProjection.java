package org.entente.query.drill;

import java.util.Comparator;

import org.entente.api.refusal.Refusal;
import org.entente.query.view.Columns;
import org.entente.query.view.Filter;
import org.entente.query.view.Snapshot;
import org.entente.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The drills that there were. */
@Configuration(proxyBeanMethods = false)
public class DrillProjection {
    static final View<DrillRow> DRILLS = new View<>("drill", DrillRow.class, 1, new DrillFold(), Columns.none());
    private static final int MOST = 100_000;

    @Bean
    View<DrillRow> drillView() {
        return DRILLS;
    }

    /**
     * A drill by its number, or the last one.
     *
     * @throws Refusal {@code not-found} if there is none
     */
    static DrillRow at(Snapshot at, @Nullable Integer round) {
        String key = round != null
                ? DrillFold.key(round)
                : at.keys(DRILLS, Filter.none(), MOST).stream().max(Comparator.comparingInt(Integer::parseInt))
                        .orElseThrow(() -> Refusal.notFound("drill"));
        return at.one(DRILLS, key).orElseThrow(() -> Refusal.notFound("drill " + key));
    }
}
