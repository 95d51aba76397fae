package org.entente.command.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanRisk;
import org.entente.api.plan.RiskTrigger;
import org.entente.command.decision.Alarm;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.Obligations;

/** The moments at which the dates that risks wait for have come. */
final class ContingencyAlarms {
    private static final String PREFIX = "contingency/";

    private ContingencyAlarms() {}

    /** What brings the alarms kept to those of the version that is in force from this moment on. */
    static List<ObligationStep> of(PlanContent content, Obligations kept, Instant from, WorkingCalendar calendar) {
        Map<String, Instant> wanted = new TreeMap<>();
        for (PlanRisk risk : content.risks()) {
            // PLN-17: a date has come when the office opens on it, or at once if the plan takes effect later
            if (risk.trigger() instanceof RiskTrigger.OnDate it) {
                Instant opening = calendar.opening(it.on());
                wanted.put(PREFIX + risk.id(), opening.isBefore(from) ? from : opening);
            }
        }
        List<ObligationStep> steps = new ArrayList<>();
        kept.alarms().keySet().stream().filter(name -> name.startsWith(PREFIX) && !wanted.containsKey(name)).sorted()
                .forEach(name -> steps.add(new ObligationStep.ClearAlarm(name)));
        wanted.forEach((name, at) -> {
            if (!at.equals(kept.alarms().get(name))) {
                steps.add(new ObligationStep.SetAlarm(name, at));
            }
        });
        return steps;
    }

    /** The id of the risk that the alarm is for. */
    static Optional<String> riskOf(Alarm alarm) {
        return alarm.name().startsWith(PREFIX)
                ? Optional.of(alarm.name().substring(PREFIX.length()))
                : Optional.empty();
    }
}
