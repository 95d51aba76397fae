package org.entente.query.plan;

import java.util.List;

import org.entente.api.plan.ContingencyState;
import org.entente.api.plan.PlanRisk;
import org.entente.api.plan.RiskTrigger;
import org.entente.api.text.Text;
import org.entente.query.action.Action;

/**
 * A risk of the plan in force, what is done if it occurs, and where that stands (handbook 1.3 B6).
 *
 * @param history what happened to it, oldest first
 */
public record ContingencyView(String risk, Text what, Text contingency, RiskTrigger trigger, ContingencyState state,
        List<ContingencyRow.Happened> history, List<Action> actions) {
    public ContingencyView {
        actions = List.copyOf(actions);
        history = List.copyOf(history);
    }

    static ContingencyView of(PlanRisk risk, ContingencyRow row) {
        return new ContingencyView(risk.id(), risk.risk(), risk.contingency(), risk.trigger(), row.state(),
                row.history(), List.of());
    }

    ContingencyView with(List<Action> offered) {
        return new ContingencyView(risk, what, contingency, trigger, state, history, offered);
    }
}
