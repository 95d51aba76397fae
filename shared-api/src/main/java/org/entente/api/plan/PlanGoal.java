package org.entente.api.plan;

import java.time.LocalDate;

import org.entente.api.revision.RowIds;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A goal that the overall goal is broken down into (handbook 1.3 B6).
 *
 * @param id      tells it from others; stays the same in later versions
 * @param parent  the goal that it is part of; null for a part of the overall goal itself
 * @param measure how one sees that it is reached
 * @param dueOn   by when, where that is said
 */
public record PlanGoal(String id, @Nullable String parent, Text what, Text measure, @Nullable LocalDate dueOn) {
    public PlanGoal {
        id = RowIds.require("goals", id);
        what = Text.required("goals.what", what);
        measure = Text.orNone(measure);
    }
}
