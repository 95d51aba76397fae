package org.entente.query.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanId;
import org.entente.query.view.Columns;
import org.entente.query.view.Filter;
import org.entente.query.view.Snapshot;
import org.entente.query.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the contingencies of plans stand. */
@Configuration(proxyBeanMethods = false)
class ContingencyProjection {
    static final View<ContingencyRow> CONTINGENCIES = new View<>("plan_contingency", ContingencyRow.class, 1,
            new ContingencyFold(), Columns.<ContingencyRow>none().text("plan", ContingencyRow::plan));
    private static final int MOST = 1_000;

    @Bean
    View<ContingencyRow> planContingencyView() {
        return CONTINGENCIES;
    }

    /** Those of the risks of a version, in its order; nothing happened yet to the ones that are ready. */
    static List<ContingencyView> of(PlanId plan, PlanContent content, Snapshot at) {
        Map<String, ContingencyRow> rows = at.all(CONTINGENCIES, Filter.none().equal("plan", plan), MOST).stream()
                .collect(Collectors.toMap(ContingencyRow::risk, Function.identity()));
        return content.risks().stream().map(risk -> ContingencyView.of(risk,
                rows.getOrDefault(risk.id(), ContingencyRow.ready(plan, risk.id())))).toList();
    }
}
