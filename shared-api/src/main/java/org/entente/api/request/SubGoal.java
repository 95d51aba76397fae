package org.entente.api.request;

import java.time.LocalDate;

import org.entente.api.revision.RowIds;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A part of the core goal that can be judged by itself (handbook 1.2, 1.8 T1).
 *
 * @param id      which one it is, in every revision of the form
 * @param measure by what it is judged, such as a first-pass yield of 96%; may be empty in the form
 * @param dueOn   by when; null for the day on which the whole is expected to be completed
 */
public record SubGoal(String id, Text what, Text measure, @Nullable LocalDate dueOn) {
    public SubGoal {
        id = RowIds.require("subGoals", id);
        what = Text.required("subGoals.what", what);
        measure = Text.orNone(measure);
    }
}
