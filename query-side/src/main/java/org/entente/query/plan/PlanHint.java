package org.entente.query.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.entente.api.identity.DepartmentId;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanGoal;
import org.entente.api.plan.PlanTask;
import org.jspecify.annotations.Nullable;

/**
 * What a plan may lack without being refused for it (handbook 1.3 B6).
 *
 * @param code  what is meant, such as {@code department-without-task}
 * @param about the department, goal, task or resource it is about
 */
public record PlanHint(String code, Map<String, String> about) {
    private static final int FRIDAY = 4;

    public PlanHint {
        about = Map.copyOf(about);
    }

    /** @param desiredEnd when the request expects the whole to be completed; null where it does not say */
    static List<PlanHint> of(PlanContent plan, List<DepartmentId> participants, @Nullable LocalDate desiredEnd) {
        List<PlanHint> hints = new ArrayList<>();
        // PLN-19: what may be right as it is, is shown and not refused
        for (DepartmentId one : participants) {
            if (plan.tasks().stream().noneMatch(task -> task.department().equals(one))) {
                hints.add(new PlanHint("department-without-task", Map.of("department", one.value())));
            }
        }
        for (PlanGoal goal : plan.goals()) {
            LocalDate due = goal.dueOn();
            if (due != null && desiredEnd != null && due.isAfter(desiredEnd)) {
                hints.add(new PlanHint("goal-after-desired-end", Map.of("goal", goal.id(), "dueOn", due.toString(),
                        "desiredEnd", desiredEnd.toString())));
            }
        }
        for (PlanTask task : plan.tasks()) {
            LocalDate ends = endOf(task, plan.weekOne());
            if (ends != null && desiredEnd != null && ends.isAfter(desiredEnd)) {
                hints.add(new PlanHint("task-after-desired-end", Map.of("task", Integer.toString(task.number()),
                        "endsOn", ends.toString(), "desiredEnd", desiredEnd.toString())));
            }
        }
        plan.resources().stream().filter(one -> !participants.contains(one.from())).forEach(one -> hints.add(
                new PlanHint("resource-not-agreed", Map.of("resource", one.id(), "from", one.from().value()))));
        return hints;
    }

    /** The Friday of the task's last week. */
    private static @Nullable LocalDate endOf(PlanTask task, @Nullable LocalDate weekOne) {
        return weekOne == null ? null : weekOne.plusWeeks(task.lastWeek() - 1L).plusDays(FRIDAY);
    }
}
