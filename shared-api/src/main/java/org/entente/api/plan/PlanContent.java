package org.entente.api.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.entente.api.refusal.Refusal;
import org.entente.api.request.ResourceNeed;
import org.entente.api.text.Bounds;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What an execution plan says (handbook 1.3 B6).
 *
 * @param weekOne      the Monday of week 1; null for the first Monday after the plan takes effect
 * @param coordination how the departments keep in step, such as a sync every Friday afternoon
 */
public record PlanContent(Text goal, List<Text> subGoals, @Nullable LocalDate weekOne, List<PlanTask> tasks,
        List<ResourceNeed> resources, Text coordination, List<PlanRisk> risks) {
    public PlanContent {
        goal = Text.orNone(goal);
        subGoals = Bounds.list("subGoals", subGoals);
        tasks = Bounds.list("tasks", tasks);
        resources = Bounds.list("resources", resources);
        coordination = Text.orNone(coordination);
        risks = Bounds.list("risks", risks);
        if (weekOne != null && weekOne.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw Refusal.invalid("week-one-not-monday", "1.4", "Week 1 begins on a Monday.").with("weekOne",
                    weekOne.toString());
        }
        if (tasks.stream().map(PlanTask::number).distinct().count() < tasks.size()) {
            throw Refusal.invalid("task-number", "1.3 B6", "A task's number is given twice.");
        }
    }

    public Optional<PlanTask> task(int number) {
        return tasks.stream().filter(one -> one.number() == number).findFirst();
    }
}
