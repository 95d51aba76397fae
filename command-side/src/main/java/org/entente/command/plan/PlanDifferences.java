package org.entente.command.plan;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.entente.api.identity.DepartmentId;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanTask;
import org.entente.api.request.ResourceNeed;

/** In what two contents of a plan differ, as far as it matters for who decides and who has a say. */
record PlanDifferences(PlanContent before, PlanContent after) {
    boolean goalChanged() {
        return !before.goal().equals(after.goal()) || !before.subGoals().equals(after.subGoals());
    }

    /** A part of the goal is no longer there. */
    boolean goalDropped() {
        return !new HashSet<>(after.subGoals()).containsAll(before.subGoals());
    }

    boolean endMoved() {
        return lastWeek(before) != lastWeek(after);
    }

    boolean resourcesChanged() {
        return !before.resources().equals(after.resources());
    }

    boolean departmentsChanged() {
        return !departments(before).equals(departments(after));
    }

    BigDecimal budgetBefore() {
        return budget(before);
    }

    BigDecimal budgetAfter() {
        return budget(after);
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

    private static int lastWeek(PlanContent content) {
        return content.tasks().stream().mapToInt(PlanTask::lastWeek).max().orElse(0);
    }

    private static BigDecimal budget(PlanContent content) {
        return content.resources().stream().map(ResourceNeed::amountCny).filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
