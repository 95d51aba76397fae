package org.entente.command.week;

import java.time.Instant;
import java.util.List;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.plan.PlanEvent.PlanTookEffect;
import org.entente.api.week.WeekCommand.BeginRhythm;
import org.entente.api.week.WeeksId;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** From the first plan in force the weeks of a case begin; a later version keeps week 1 and so the rhythm (handbook 1.4). */
@Component
final class WhenPlanTakesEffectThenBeginRhythm implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return event instanceof PlanTookEffect e
                ? List.of(new BeginRhythm(WeeksId.of(e.request()), e.request(), e.weekOne(), e.occurredAt()))
                : List.of();
    }
}
