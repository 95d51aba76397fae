package org.entente.command.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.api.refusal.Refusal;
import org.entente.api.task.TaskId;

/** Which work items wait for which (handbook 1.8 T2): the plan knows them all, so it sees to it that nothing waits for itself. */
final class Dependencies {
    private Dependencies() {}

    /**
     * TSK-12: an item waits for known items of the same case, each once, and never for itself by whatever way.
     *
     * @throws Refusal {@code unknown-item}, {@code dependency-twice} or {@code dependency-cycle}
     */
    static void require(TaskId item, List<TaskId> others, PlanState state) {
        if (new HashSet<>(others).size() < others.size()) {
            throw Refusal.invalid("dependency-twice", "1.8 T2", "An item waits for another one once.");
        }
        for (TaskId other : others) {
            if (other.equals(item) || reaches(other, item, state.items())) {
                throw Refusal.rule("dependency-cycle", "1.8 T2", "The item would wait for itself.").with("item",
                        other.value());
            }
            if (!state.items().containsKey(other)) {
                throw Refusal.invalid("unknown-item", "1.8 T2", "The case has no such work item.").with("item",
                        other.value());
            }
        }
    }

    private static boolean reaches(TaskId from, TaskId to, Map<TaskId, ItemPlace> items) {
        Set<TaskId> seen = new HashSet<>();
        Deque<TaskId> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            ItemPlace place = items.get(open.pop());
            for (TaskId next : place == null ? List.<TaskId>of() : place.dependsOn()) {
                if (next.equals(to)) {
                    return true;
                }
                if (seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return false;
    }
}
