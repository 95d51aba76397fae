package org.entente.command.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.entente.api.plan.PlanEvent;
import org.entente.api.plan.PlanGoal;
import org.entente.api.plan.PlanTask;
import org.entente.api.task.TaskId;
import org.entente.api.text.Text;
import org.entente.command.decision.CaseRecords.Entry;

/** Folds a plan's own events, so that the rest of its case decides on committed facts, never on a view. */
public final class PlanLookup {
    private PlanLookup() {}

    /**
     * What the version in force says, and what became of it.
     *
     * @param version          0 before any is in force
     * @param items            its work items, in the order of their ids
     * @param tasksWithoutItem the numbers of its tasks that have none
     */
    public record PlanFacts(int version, Text goal, List<PlanGoal> goals, List<TaskId> items,
            List<Integer> tasksWithoutItem) {
        private static final PlanFacts NONE = new PlanFacts(0, Text.NONE, List.of(), List.of(), List.of());
    }

    /** As recorded by then. */
    public static PlanFacts facts(List<Entry> history, Instant then) {
        PlanState state = PlanState.NONE;
        for (Entry one : history) {
            if (one.event() instanceof PlanEvent event && !one.at().isAfter(then)) {
                state = state.evolve(event);
            }
        }
        if (state.weekOneOrNull() == null) {
            return PlanFacts.NONE;
        }
        PlanState now = state;
        return new PlanFacts(now.draft().version(), now.draft().content().goal(), now.draft().content().goals(),
                inOrder(now), now.draft().content().tasks().stream().map(PlanTask::number)
                        .filter(number -> now.items().values().stream().noneMatch(
                                item -> item.planTask() == number))
                        .toList());
    }

    private static List<TaskId> inOrder(PlanState state) {
        return state.items().keySet().stream().sorted(Comparator.comparing(TaskId::value)).toList();
    }
}
