package org.entente.command.policy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.api.identity.Role;
import org.entente.api.issue.EmergencyStep;
import org.entente.api.issue.Ladder;
import org.entente.api.issue.Ladder.Limit;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.refusal.Refusal;
import org.entente.api.text.Text;

/** Whether a checklist is a plan that can be run. */
final class SoundEmergencyPlan {
    private static final int MOST_STEPS = 50;
    private static final int LATEST_MINUTE = 7 * 24 * 60;
    private static final Set<ObligationCode> LIMITS = Ladder.STANDARD.critical().limits().stream().map(Limit::code)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<Role> RESPONDING = Set.of(Role.GENERAL_MANAGER, Role.VICE_PRESIDENT, Role.DIRECTOR,
            Role.COORDINATOR, Role.HEAD, Role.LIAISON);

    private SoundEmergencyPlan() {}

    // Rule POL-14: an emergency plan has 1 to 50 steps with ids of their own, a text, a role of the process and a target within
    // a week; what a step is done by is a limit of critical issues.
    static void require(List<EmergencyStep> steps) {
        if (steps.isEmpty() || steps.size() > MOST_STEPS
                || steps.stream().map(EmergencyStep::id).distinct().count() < steps.size()) {
            throw unfit("A plan has 1 to " + MOST_STEPS + " steps, each with an id of its own.");
        }
        for (EmergencyStep step : steps) {
            if (!step.id().matches("[a-z][a-z0-9-]{0,39}")) {
                throw unfit("A step's id is short: letters, digits, hyphens.").with("step", step.id());
            }
            Text.required("what", step.what());
            if (!RESPONDING.contains(step.who())) {
                throw unfit("A step is for somebody who takes part in the process.").with("step", step.id());
            }
            if (step.withinMinutes() <= 0 || step.withinMinutes() > LATEST_MINUTE) {
                throw unfit("A step's target is 1 to " + LATEST_MINUTE + " minutes after the start.").with("step",
                        step.id());
            }
            ObligationCode doneBy = step.doneBy();
            if (doneBy != null && !LIMITS.contains(doneBy)) {
                throw unfit("A step is done by a limit of critical issues, or by hand.").with("step", step.id());
            }
        }
    }

    private static Refusal unfit(String why) {
        return Refusal.invalid("emergency-plan-unfit", "1.5", why);
    }
}
