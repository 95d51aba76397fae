package org.entente.command.plan;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.api.plan.PlanCommand.SetDependencies;
import org.entente.api.plan.PlanEvent.DependenciesSet;
import org.entente.api.refusal.Refusal;
import org.entente.api.task.TaskId;
import org.entente.command.casework.CaseRules;

/** Which work items wait for which (handbook 1.8 T2): the plan knows them all, so it sees to it that nothing waits for itself. */
final class Dependencies {
    private Dependencies() {}

    /** @throws Refusal unless the item's own department says for which other items it waits */
    static DependenciesSet set(PlanState state, SetDependencies c, Instant now) {
        ItemPlace place = state.items().get(c.task());
        if (place == null) {
            throw Refusal.notFound(c.task().value());
        }
        CaseRules.requireDepartment(
                state.inForce().task(place.planTask()).orElseThrow().department(), c.department(), "1.4 C1");
        require(c.task(), c.dependsOn(), state);
        if (place.dependsOn().equals(c.dependsOn())) {
            throw Refusal.rule("nothing-changed", "1.8 T2", "The item waits for these already.");
        }
        return new DependenciesSet(c.plan(), c.task(), c.dependsOn(), now);
    }

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
