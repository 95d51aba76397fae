package org.entente.command.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.deadline.Deadlines;
import org.entente.api.deadline.DueTime;
import org.entente.api.deadline.PlanWeeks;
import org.entente.api.plan.PlanCommand.CreateCorrection;
import org.entente.api.plan.PlanCommand.CreateItem;
import org.entente.api.plan.PlanTask;
import org.entente.api.refusal.Refusal;
import org.entente.api.rules.Rules;
import org.entente.api.task.Baseline;
import org.entente.api.task.TaskId;
import org.entente.api.task.WorkItem;
import org.entente.command.casework.CaseRules;

/** How plan tasks become work items (handbook 1.4). */
final class Decomposition {
    private Decomposition() {}

    /**
     * The last moment for an update in week 1; if the whole week is off, in the first week that is not
     * (handbook 1.7, decomposition).
     */
    static DueTime due(LocalDate weekOne, WorkingCalendar calendar) {
        for (LocalDate monday = weekOne;; monday = monday.plusWeeks(1)) {
            Optional<DueTime> due = Deadlines.weeklyUpdateDue(monday, calendar);
            if (due.isPresent()) {
                return due.get();
            }
        }
    }

    /** The same after a standstill that ended then: where that moment has passed, in the week that begins next. */
    static DueTime due(LocalDate weekOne, Instant from, WorkingCalendar calendar) {
        DueTime planned = due(weekOne, calendar);
        return planned.dueAt().isAfter(from)
                ? planned
                : due(PlanWeeks.afterTakingEffectOn(calendar.dateOf(from)).weekOne(), calendar);
    }

    /** @throws Refusal unless the department breaks down a task of its own, within the task's weeks */
    static WorkItem item(PlanState state, CreateItem c, Rules rules) {
        PlanTask task = state.draft().content().task(c.planTask()).orElseThrow(() -> Refusal.invalid(
                "unknown-plan-task", "1.4", "The plan has no such task.").with("planTask", c.planTask()));
        CaseRules.requireDepartment(task.department(), c.department(), "1.4 C1");
        CaseRules.requireKnown(c.assignee(), rules);
        // PLN-10: an item has one assignee and lies within the weeks of its task; its dates are worked days
        if (c.firstWeek() > c.lastWeek() || !task.spans(c.firstWeek(), c.lastWeek())) {
            throw Refusal.rule("item-outside-task", "1.4", "The item's weeks lie inside those of its task.")
                    .with("firstWeek", task.firstWeek()).with("lastWeek", task.lastWeek());
        }
        requireNew(state, c.task());
        Dependencies.require(c.task(), c.dependsOn(), state);
        PlanWeeks weeks = new PlanWeeks(state.weekOne());
        WorkingCalendar calendar = rules.calendar();
        Optional<LocalDate> start = weeks.plannedStart(c.firstWeek(), c.lastWeek(), calendar);
        Optional<LocalDate> end = weeks.plannedEnd(c.firstWeek(), c.lastWeek(), calendar);
        if (start.isEmpty() || end.isEmpty()) {
            throw Refusal.rule("weeks-without-working-day", "1.4", "Nobody works in these weeks.");
        }
        return new WorkItem(c.department(), c.planTask(), state.draft().version(), c.title(), c.assignee(),
                c.firstWeek(), c.lastWeek(), start.get(), end.get(), c.deliverable(), c.risk(), c.dependsOn());
    }

    /** PLN-40: what an acceptance ordered is an item of no plan task, planned from that day on until the day stated. */
    static WorkItem correction(PlanState state, CreateCorrection c, Rules rules) {
        requireNew(state, c.task());
        LocalDate ordered = rules.calendar().dateOf(c.decidedAt());
        LocalDate start = rules.calendar().isWorkingDay(ordered) ? ordered : rules.calendar().nextWorkingDay(ordered);
        PlanWeeks weeks = new PlanWeeks(state.weekOne());
        return WorkItem.plain(c.department(), PlanTask.CORRECTION, state.draft().version(), c.title(), c.assignee(),
                new Baseline(weeks.weekOf(start), weeks.weekOf(c.due()), start, c.due()));
    }

    private static void requireNew(PlanState state, TaskId task) {
        if (state.items().containsKey(task)) {
            throw Refusal.rule("item-exists", "1.4", "There is an item of this id.").with("task", task.value());
        }
    }
}
