package org.entente.api.plan;

import org.entente.api.text.Text;

/** What a plan change does to goal, dates, cost and risk (handbook 1.3 B8); each is said, if only as «none». */
public record ChangeEffect(Text goal, Text dates, Text cost, Text risk) {
    public ChangeEffect {
        goal = Text.required("effect.goal", goal);
        dates = Text.required("effect.dates", dates);
        cost = Text.required("effect.cost", cost);
        risk = Text.required("effect.risk", risk);
    }
}
