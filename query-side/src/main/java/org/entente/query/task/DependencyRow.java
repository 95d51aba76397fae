package org.entente.query.task;

import java.time.Instant;
import java.util.List;

import org.entente.api.request.RequestId;
import org.entente.api.task.TaskId;

/**
 * For which items of its case a work item waits, as its department says.
 *
 * @param since when it last said so
 */
public record DependencyRow(TaskId task, RequestId request, List<TaskId> dependsOn, Instant since) {
    public DependencyRow {
        dependsOn = List.copyOf(dependsOn);
    }
}
