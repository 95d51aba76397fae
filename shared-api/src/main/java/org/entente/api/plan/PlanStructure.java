package org.entente.api.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.entente.api.refusal.Refusal;
import org.entente.api.revision.RowIds;
import org.jspecify.annotations.Nullable;

/** Whether the rows of a plan name each other soundly. */
final class PlanStructure {
    private static final int DEEPEST = 5;

    private PlanStructure() {}

    // PLN-11: goals are a tree; rows have ids of their own, and what they name is there
    static void require(List<PlanGoal> goals, List<PlanTask> tasks, List<PlanRisk> risks) {
        RowIds.requireUnique("goals", goals.stream().map(PlanGoal::id).toList());
        RowIds.requireUnique("risks", risks.stream().map(PlanRisk::id).toList());
        if (tasks.stream().map(PlanTask::number).distinct().count() < tasks.size()) {
            throw Refusal.invalid("task-number", "1.3 B6", "A task's number is given twice.");
        }
        Map<String, PlanGoal> byId = new HashMap<>();
        goals.forEach(one -> byId.put(one.id(), one));
        goals.forEach(one -> requireRoot(one, byId));
        tasks.forEach(one -> one.goals().forEach(goal -> requireGoal("tasks.goals", goal, byId)));
        risks.stream().map(one -> taskOf(one.trigger())).filter(Objects::nonNull)
                .forEach(number -> requireTask(number, tasks));
    }

    /** Climbs from the goal to the root: more steps than the deepest tree has are too deep, or a circle. */
    private static void requireRoot(PlanGoal goal, Map<String, PlanGoal> byId) {
        String parent = goal.parent();
        for (int depth = 1; parent != null; depth++) {
            if (depth == DEEPEST || parent.equals(goal.id())) {
                throw Refusal.invalid("goal-tree", "1.3 B6", "Goals are a tree, at most five levels deep.")
                        .with("goal", goal.id()).with("levels", DEEPEST);
            }
            parent = requireGoal("goals.parent", parent, byId).parent();
        }
    }

    private static PlanGoal requireGoal(String field, String id, Map<String, PlanGoal> byId) {
        PlanGoal found = byId.get(id);
        if (found == null) {
            throw Refusal.invalid("unknown-goal", "1.3 B6", "The plan has no such goal.").with("field", field)
                    .with("goal", id);
        }
        return found;
    }

    private static void requireTask(int number, List<PlanTask> tasks) {
        if (tasks.stream().noneMatch(one -> one.number() == number)) {
            throw Refusal.invalid("unknown-plan-task", "1.3 B6", "The plan has no such task.")
                    .with("field", "risks.trigger").with("planTask", number);
        }
    }

    private static @Nullable Integer taskOf(RiskTrigger trigger) {
        return switch (trigger) {
            case RiskTrigger.TaskLate it -> it.planTask();
            case RiskTrigger.TaskBlocked it -> it.planTask();
            case RiskTrigger.IssueRaised it -> null;
            case RiskTrigger.OnDate it -> null;
            case RiskTrigger.Judgement it -> null;
        };
    }
}
