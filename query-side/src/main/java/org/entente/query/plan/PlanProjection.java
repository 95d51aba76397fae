package org.entente.query.plan;

import org.entente.query.view.Columns;
import org.entente.query.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the plan of a case is, and what each of its versions said. */
@Configuration(proxyBeanMethods = false)
public class PlanProjection {
    public static final View<PlanRow> PLANS = new View<>("plan", PlanRow.class, 2, new PlanFold(), Columns.none());
    static final View<PlanVersionRow> VERSIONS = new View<>("plan_version", PlanVersionRow.class, 2,
            new PlanVersionFold(), Columns.none());

    @Bean
    View<PlanRow> planView() {
        return PLANS;
    }

    @Bean
    View<PlanVersionRow> planVersionView() {
        return VERSIONS;
    }
}
