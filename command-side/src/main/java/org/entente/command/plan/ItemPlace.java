package org.entente.command.plan;

import java.util.List;

import org.entente.api.task.Baseline;
import org.entente.api.task.TaskId;

/** Where a work item stands in the plan: the number of its task, its approved weeks, and the items that it waits for. */
record ItemPlace(int planTask, Baseline baseline, List<TaskId> dependsOn) {
    ItemPlace {
        dependsOn = List.copyOf(dependsOn);
    }

    ItemPlace at(Baseline next) {
        return new ItemPlace(planTask, next, dependsOn);
    }

    ItemPlace waitingFor(List<TaskId> others) {
        return new ItemPlace(planTask, baseline, others);
    }
}
