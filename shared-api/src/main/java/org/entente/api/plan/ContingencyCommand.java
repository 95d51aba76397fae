package org.entente.api.plan;

import java.time.Instant;

import org.entente.api.text.Bounds;

/** What can be asked of the contingencies of a plan in force (handbook 1.3 B6). */
public sealed interface ContingencyCommand extends PlanCommand {
    /** The service, when it saw something that a trigger may be waiting for. */
    record ProposeContingency(PlanId plan, Sighting sighting, Instant seenAt) implements ContingencyCommand {}

    /**
     * Liaison or head of the lead department, or the Office: from now on it is done as the contingency says.
     *
     * @param risk   the id of the risk in the plan in force
     * @param reason what was seen; may be empty where the service proposed it
     */
    record ActivateContingency(PlanId plan, String risk, String reason) implements ContingencyCommand {
        public ActivateContingency {
            reason = Bounds.text("reason", reason, Bounds.LONG_TEXT);
        }
    }

    /** Liaison or head of the lead department, or the Office: what was proposed is not needed. */
    record DismissContingency(PlanId plan, String risk, String reason) implements ContingencyCommand {
        public DismissContingency {
            reason = Bounds.required("reason", reason);
        }
    }
}
