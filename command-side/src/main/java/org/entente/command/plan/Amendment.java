package org.entente.command.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.deadline.PlanWeeks;
import org.entente.api.plan.ItemMove;
import org.entente.api.plan.PlanChangeEvent.PlanAmended;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanTask;
import org.entente.api.refusal.Refusal;
import org.entente.api.task.Baseline;
import org.entente.api.task.TaskId;
import org.entente.command.decision.Occasion;
import org.jspecify.annotations.Nullable;

/** What an approved change makes of the plan in force and of its work items (handbook 1.3 B12, 1.4). */
final class Amendment {
    private Amendment() {}

    // PLN-31: the approval puts the next version in force at once, in place of signatures; week 1 stays
    static PlanAmended of(PlanState state, PlanChange change, Occasion occasion) {
        PlanContent content = change.proposal().content();
        WorkingCalendar calendar = occasion.rules().calendar();
        List<ItemMove> moved = new ArrayList<>();
        List<TaskId> dropped = new ArrayList<>();
        for (Map.Entry<TaskId, ItemPlace> item : inOrder(state.items())) {
            if (item.getValue().planTask() == PlanTask.CORRECTION) {
                continue; // it belongs to no task of the plan
            }
            PlanTask before = state.inForce().task(item.getValue().planTask()).orElseThrow();
            Optional<PlanTask> after = content.task(before.number())
                    .filter(one -> one.department().equals(before.department()));
            if (after.isEmpty()) {
                dropped.add(item.getKey());
            } else if (hasOtherWeeks(before, after.get())) {
                Baseline to = moved(item.getValue().baseline(), before, after.get(), state.weekOne(), calendar);
                if (!to.equals(item.getValue().baseline())) {
                    moved.add(new ItemMove(item.getKey(), item.getValue().baseline(), to));
                }
            }
        }
        return new PlanAmended(state.origin().plan(), state.origin().request(), state.draft().version() + 1,
                state.draft().version(), change.number(), content, state.weekOne(), moved, dropped,
                decomposeFrom(state, content, dropped, occasion), occasion.now());
    }

    private static boolean hasOtherWeeks(PlanTask before, PlanTask after) {
        return before.firstWeek() != after.firstWeek() || before.lastWeek() != after.lastWeek();
    }

    private static List<Map.Entry<TaskId, ItemPlace>> inOrder(Map<TaskId, ItemPlace> items) {
        return items.entrySet().stream().sorted(Comparator.comparing(one -> one.getKey().value())).toList();
    }

    /**
     * TSK-22: an item begins with its task if it did and ends with it if it did; else it keeps its distance to the task's
     * first week, and never leaves the task's weeks.
     */
    static Baseline moved(Baseline item, PlanTask before, PlanTask after, LocalDate weekOne,
            WorkingCalendar calendar) {
        int shift = after.firstWeek() - before.firstWeek();
        int first = item.firstWeek() == before.firstWeek()
                ? after.firstWeek()
                : within(item.firstWeek() + shift, after);
        int last = item.lastWeek() == before.lastWeek() ? after.lastWeek() : within(item.lastWeek() + shift, after);
        PlanWeeks weeks = new PlanWeeks(weekOne);
        Optional<LocalDate> start = weeks.plannedStart(first, last, calendar);
        Optional<LocalDate> end = weeks.plannedEnd(first, last, calendar);
        if (start.isEmpty() || end.isEmpty()) {
            throw Refusal.rule("weeks-without-working-day", "1.4", "Nobody works in the weeks that an item would get.")
                    .with("task", after.number()).with("firstWeek", first).with("lastWeek", last);
        }
        return new Baseline(first, last, start.get(), end.get());
    }

    private static int within(int week, PlanTask task) {
        return Math.clamp(week, task.firstWeek(), task.lastWeek());
    }

    /**
     * PLN-32: where a task of the new version has no item, every one has one by the next update moment, or by that of the
     * first week in which such a task begins, if that is later.
     */
    private static @Nullable LocalDate decomposeFrom(PlanState state, PlanContent content, List<TaskId> dropped,
            Occasion occasion) {
        OptionalInt firstWeek = content.tasks().stream()
                .filter(task -> state.items().entrySet().stream().noneMatch(
                        one -> one.getValue().planTask() == task.number() && !dropped.contains(one.getKey())))
                .mapToInt(PlanTask::firstWeek).min();
        if (firstWeek.isEmpty()) {
            return null;
        }
        WorkingCalendar calendar = occasion.rules().calendar();
        LocalDate thisWeek = calendar.dateOf(occasion.now())
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate begins = state.weekOne().plusWeeks(firstWeek.getAsInt() - 1L);
        LocalDate from = begins.isAfter(thisWeek) ? begins : thisWeek;
        return Decomposition.due(from, calendar).dueAt().isAfter(occasion.now()) ? from : from.plusWeeks(1);
    }
}
