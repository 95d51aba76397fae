package org.entente.query.plan;

import java.util.Optional;

import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanId;
import org.entente.api.request.RequestId;
import org.entente.query.view.Columns;
import org.entente.query.view.Snapshot;
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

    /** What the version in force of a case's plan says; empty while none is. */
    public static Optional<PlanContent> inForce(Snapshot at, RequestId request) {
        PlanId plan = PlanId.of(request);
        return at.one(PLANS, plan.value()).filter(row -> row.inForce() > 0)
                .flatMap(row -> at.one(VERSIONS, PlanVersionFold.key(plan, row.inForce())))
                .map(PlanVersionRow::content);
    }
}
