package org.entente.query.task;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskId;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Which departments wait for which.
 *
 * @param cycles departments that wait for each other in a ring, each ring once, beginning with its first department
 */
public record WaitingView(List<Edge> edges, List<List<DepartmentId>> cycles) {
    /**
     * One department waits for another.
     *
     * @param since the longest that any of the items waits
     */
    public record Edge(DepartmentId from, DepartmentId to, Instant since, List<Item> items) {}

    /**
     * An item that waits.
     *
     * @param waitsFor the item that it waits for; null where its department only named the other department
     */
    public record Item(TaskId task, RequestId request, Text title, @Nullable TaskId waitsFor, Instant since) {}
}
