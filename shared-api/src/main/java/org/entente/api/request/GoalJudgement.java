package org.entente.api.request;

import java.time.LocalDate;

import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the acceptance group says of a goal (handbook 1.6 E2).
 *
 * @param goal       its id in the plan in force, or {@link GoalMeasure#OVERALL}
 * @param actual     empty for what the application says
 * @param deviation  of the actual from the target; empty for none
 * @param measuredOn only of a goal that is measured later: when
 */
public record GoalJudgement(String goal, Text actual, Text deviation, GoalVerdict verdict,
        @Nullable LocalDate measuredOn) {
    public GoalJudgement {
        actual = Text.orNone(actual);
        deviation = Text.orNone(deviation);
    }
}
