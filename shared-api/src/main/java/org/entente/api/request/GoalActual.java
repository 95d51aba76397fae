package org.entente.api.request;

import org.entente.api.text.Text;

/**
 * What was measured of a goal of the plan in force (handbook 1.6 E1).
 *
 * @param goal its id, or {@link GoalMeasure#OVERALL}
 */
public record GoalActual(String goal, Text actual) {
    public GoalActual {
        actual = Text.required("goals.actual", actual);
    }
}
