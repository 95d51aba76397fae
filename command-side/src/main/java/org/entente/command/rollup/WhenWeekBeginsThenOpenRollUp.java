package org.entente.command.rollup;

import java.time.Instant;
import java.util.List;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.request.RequestPhase;
import org.entente.api.rollup.RollUpCommand.OpenRollUp;
import org.entente.api.week.WeekEvent.WeekBegan;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** A week in which a case is executing is summed up for the company, once however many cases there are (handbook 1.4 C3). */
@Component
final class WhenWeekBeginsThenOpenRollUp implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        if (event instanceof WeekBegan e
                && cases.of(e.request(), e.occurredAt()).phase() == RequestPhase.EXECUTING) {
            return cases.rollUpToCover(e.week(), e.occurredAt())
                    .<List<Command>>map(id -> List.of(new OpenRollUp(id, e.week(), e.occurredAt()))).orElse(List.of());
        }
        return List.of();
    }
}
