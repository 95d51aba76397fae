package org.entente.command.plan;

import org.entente.api.task.Baseline;

/** Where a work item stands in the plan: the number of its task and its approved weeks. */
record ItemPlace(int planTask, Baseline baseline) {
    ItemPlace at(Baseline next) {
        return new ItemPlace(planTask, next);
    }
}
