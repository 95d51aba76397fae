package org.entente.api.plan;

import org.entente.api.text.Text;

/** A known risk, what is done if it occurs, and what tells that it has occurred (handbook 1.3 B6). */
public record PlanRisk(Text risk, Text contingency, Text trigger) {
    public PlanRisk {
        risk = Text.required("risks.risk", risk);
        contingency = Text.required("risks.contingency", contingency);
        trigger = Text.orNone(trigger);
    }
}
