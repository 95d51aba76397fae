package org.entente.api.plan;

import java.util.List;

import org.entente.api.deadline.PlanWeeks;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.refusal.Refusal;
import org.entente.api.text.Bounds;
import org.entente.api.text.Text;

/**
 * A department's task in the plan (handbook 1.3 B6).
 *
 * @param number    tells it from others; stays the same in later versions
 * @param firstWeek the plan's weeks, counted from 1
 * @param lastWeek  at least the first
 * @param goals     the ids of the goals that it serves; may be empty
 */
public record PlanTask(int number, DepartmentId department, PersonId owner, int firstWeek, int lastWeek, Text title,
        Text deliverable, List<String> goals) {
    /** Stands where an item names its task, for what an acceptance ordered to be corrected. */
    public static final int CORRECTION = 0;

    public PlanTask {
        title = Text.title("tasks.title", title);
        deliverable = Text.orNone(deliverable);
        goals = Bounds.list("tasks.goals", goals);
        if (number < 1) {
            throw Refusal.invalid("task-number", "1.3 B6", "Tasks are numbered from 1.").with("number", number);
        }
        if (firstWeek < 1 || lastWeek < firstWeek || lastWeek > PlanWeeks.LAST_WEEK) {
            throw Refusal.invalid("weeks-out-of-order", "1.4", "A period is from week 1 on, in order.")
                    .with("firstWeek", firstWeek).with("lastWeek", lastWeek);
        }
    }

    public boolean spans(int first, int last) {
        return firstWeek <= first && last <= lastWeek;
    }
}
