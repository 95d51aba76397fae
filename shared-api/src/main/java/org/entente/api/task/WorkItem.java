package org.entente.api.task;

import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.text.Bounds;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a work item is from the start: executable, with one assignee (handbook 1.4 C1).
 *
 * @param planTask     the number of the plan task that it is part of
 * @param planVersion  the version of the plan in force when it was made
 * @param plannedStart the first working day of its weeks
 * @param plannedEnd   the last working day of its weeks: the baseline, which only an approved plan change moves
 * @param deliverable  what is there when it is done; may be empty
 * @param risk         null while nobody has judged it
 * @param dependsOn    the items of the same case that it waits for
 */
public record WorkItem(DepartmentId department, int planTask, int planVersion, Text title, PersonId assignee,
        int firstWeek, int lastWeek, LocalDate plannedStart, LocalDate plannedEnd, Text deliverable,
        @Nullable RiskLevel risk, List<TaskId> dependsOn) {
    public WorkItem {
        deliverable = Text.orNone(deliverable);
        dependsOn = Bounds.list("dependsOn", dependsOn);
    }

    /** An item of which nothing else is said. */
    public static WorkItem plain(DepartmentId department, int planTask, int planVersion, Text title, PersonId assignee,
            Baseline weeks) {
        return new WorkItem(department, planTask, planVersion, title, assignee, weeks.firstWeek(), weeks.lastWeek(),
                weeks.plannedStart(), weeks.plannedEnd(), Text.NONE, null, List.of());
    }

    public Baseline baseline() {
        return new Baseline(firstWeek, lastWeek, plannedStart, plannedEnd);
    }

    /** The same item with other weeks. */
    public WorkItem movedTo(Baseline to) {
        return new WorkItem(department, planTask, planVersion, title, assignee, to.firstWeek(), to.lastWeek(),
                to.plannedStart(), to.plannedEnd(), deliverable, risk, dependsOn);
    }

    /** The same item under another title, with another deliverable and risk. */
    public WorkItem described(Text newTitle, Text newDeliverable, @Nullable RiskLevel newRisk) {
        return new WorkItem(department, planTask, planVersion, newTitle, assignee, firstWeek, lastWeek, plannedStart,
                plannedEnd, newDeliverable, newRisk, dependsOn);
    }

    /** The same item with another assignee. */
    public WorkItem assignedTo(PersonId next) {
        return new WorkItem(department, planTask, planVersion, title, next, firstWeek, lastWeek, plannedStart,
                plannedEnd, deliverable, risk, dependsOn);
    }
}
