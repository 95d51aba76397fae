package org.entente.command.plan;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.entente.api.identity.DepartmentId;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanGoal;
import org.entente.api.plan.PlanTask;
import org.entente.api.request.ResourceNeed;

/** In what two contents of a plan differ, as far as it matters for who decides and who has a say. */
record PlanDifferences(PlanContent before, PlanContent after) {
    /** The overall goal or a part of it says something else, or there is another part. */
    boolean goalChanged() {
        return !before.goal().equals(after.goal()) || !before.goals().equals(after.goals());
    }

    /** A part of the goal is no longer there. */
    boolean goalDropped() {
        Set<String> kept = after.goals().stream().map(PlanGoal::id).collect(Collectors.toSet());
        return before.goals().stream().anyMatch(one -> !kept.contains(one.id()));
    }

    boolean endMoved() {
        return before.lastWeek() != after.lastWeek();
    }

    boolean resourcesChanged() {
        return !before.resources().equals(after.resources());
    }

    boolean departmentsChanged() {
        return !departments(before).equals(departments(after));
    }

    /** The departments whose tasks or resources are others than before. */
    Set<DepartmentId> touched() {
        Set<DepartmentId> touched = new LinkedHashSet<>();
        Set<Integer> numbers = new TreeSet<>();
        before.tasks().forEach(one -> numbers.add(one.number()));
        after.tasks().forEach(one -> numbers.add(one.number()));
        for (int number : numbers) {
            Optional<PlanTask> was = before.task(number);
            Optional<PlanTask> is = after.task(number);
            if (!was.equals(is)) {
                was.ifPresent(one -> touched.add(one.department()));
                is.ifPresent(one -> touched.add(one.department()));
            }
        }
        Set<DepartmentId> giving = new LinkedHashSet<>();
        before.resources().forEach(one -> giving.add(one.from()));
        after.resources().forEach(one -> giving.add(one.from()));
        giving.stream().filter(one -> !from(before, one).equals(from(after, one))).forEach(touched::add);
        return touched;
    }

    private static List<ResourceNeed> from(PlanContent content, DepartmentId department) {
        return content.resources().stream().filter(one -> one.from().equals(department)).toList();
    }

    private static Set<DepartmentId> departments(PlanContent content) {
        Set<DepartmentId> all = new HashSet<>();
        content.tasks().forEach(one -> all.add(one.department()));
        content.resources().forEach(one -> all.add(one.from()));
        return all;
    }
}
