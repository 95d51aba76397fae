package org.entente.api.plan;

import org.entente.api.revision.RowIds;
import org.entente.api.text.Text;

/**
 * A known risk, what is done if it occurs, and what tells that it has occurred (handbook 1.3 B6).
 *
 * @param id tells it from others; stays the same in later versions
 */
public record PlanRisk(String id, Text risk, Text contingency, RiskTrigger trigger) {
    public PlanRisk {
        id = RowIds.require("risks", id);
        risk = Text.required("risks.risk", risk);
        contingency = Text.required("risks.contingency", contingency);
    }
}
