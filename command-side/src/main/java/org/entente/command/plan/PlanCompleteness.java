package org.entente.command.plan;

import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanTask;
import org.entente.api.refusal.Refusal;
import org.entente.api.rules.Rules;
import org.entente.command.casework.CaseRules;

/** Whether a plan says enough to be signed (handbook 1.3 B6). */
final class PlanCompleteness {
    private PlanCompleteness() {}

    /** @throws Refusal for the first thing that is missing */
    static void require(PlanContent content, PlanOrigin origin, Rules rules) {
        // PLN-5: goals, tasks of participants, coordination and contingencies; an empty list of resources means none
        requirePart("goal", !content.goal().isBlank());
        requirePart("goals", !content.goals().isEmpty());
        requirePart("tasks", !content.tasks().isEmpty());
        requirePart("coordination", !content.coordination().isBlank());
        requirePart("risks", !content.risks().isEmpty());
        for (PlanTask task : content.tasks()) {
            if (!origin.participants().contains(task.department())) {
                throw Refusal.rule("task-of-outsider", "1.3 B6", "A task's department takes no part in the case.")
                        .with("task", task.number()).with("department", task.department().value());
            }
            CaseRules.requireKnown(task.owner(), rules);
        }
    }

    private static void requirePart(String part, boolean there) {
        if (!there) {
            throw Refusal.rule("plan-incomplete", "1.3 B6", "The plan does not say everything it must.").with("missing",
                    part);
        }
    }
}
