package org.entente.api.request;

import org.entente.api.text.Text;

/**
 * A goal as the plan in force states it, and what was measured of it (handbook 1.6 E1).
 *
 * @param goal its id in the plan, or {@value #OVERALL}
 */
public record GoalMeasure(String goal, Text target, Text actual) {
    /** Stands for the overall goal, which has no id of its own in a plan; no id of a row looks so. */
    public static final String OVERALL = "_overall";
}
