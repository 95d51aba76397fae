package org.entente.api.plan;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.entente.api.refusal.Refusal;
import org.entente.api.request.ResourceNeed;
import org.entente.api.text.Bounds;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What an execution plan says (handbook 1.3 B6). Goals, resources and risks have ids, tasks have numbers, so that a later
 * version can be told apart row by row.
 *
 * @param goals        the goal tree; a goal without a parent is part of the overall goal
 * @param weekOne      the Monday of week 1; null for the first Monday after the plan takes effect
 * @param coordination how the departments keep in step, such as a sync every Friday afternoon
 * @param rhythm       the same as a weekly rhythm, from which the syncs are called; null if there is none
 */
public record PlanContent(Text goal, List<PlanGoal> goals, @Nullable LocalDate weekOne, List<PlanTask> tasks,
        List<ResourceNeed> resources, Text coordination, @Nullable SyncRhythm rhythm, List<PlanRisk> risks) {
    public PlanContent {
        goal = Text.orNone(goal);
        goals = Bounds.list("goals", goals);
        tasks = Bounds.list("tasks", tasks);
        resources = Bounds.list("resources", resources);
        coordination = Text.orNone(coordination);
        risks = Bounds.list("risks", risks);
        if (weekOne != null && weekOne.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw Refusal.invalid("week-one-not-monday", "1.4", "Week 1 begins on a Monday.").with("weekOne",
                    weekOne.toString());
        }
        PlanStructure.require(goals, tasks, risks);
    }

    /** The same content with its week 1 stated. */
    public PlanContent startingOn(LocalDate monday) {
        return new PlanContent(goal, goals, monday, tasks, resources, coordination, rhythm, risks);
    }

    public Optional<PlanTask> task(int number) {
        return tasks.stream().filter(one -> one.number() == number).findFirst();
    }

    public Optional<PlanRisk> risk(String id) {
        return risks.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The last week of any task; 0 without tasks. */
    public int lastWeek() {
        return tasks.stream().mapToInt(PlanTask::lastWeek).max().orElse(0);
    }

    /** The money among the resources, in yuan. */
    public BigDecimal budget() {
        return resources.stream().map(ResourceNeed::amountCny).filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
