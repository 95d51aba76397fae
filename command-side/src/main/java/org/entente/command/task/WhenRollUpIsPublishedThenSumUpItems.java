package org.entente.command.task;

import java.time.Instant;
import java.util.List;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.rollup.RollUpEvent.RollUpPublished;
import org.entente.api.task.AttentionCommand.SumUp;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** Each item that a published roll-up draws attention to decides what that makes of its flag (handbook 1.4 C4). */
@Component
final class WhenRollUpIsPublishedThenSumUpItems implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return event instanceof RollUpPublished e
                ? e.items().stream()
                        .<Command>map(one -> new SumUp(one.task(), e.rollUp(), one.status(), e.occurredAt())).toList()
                : List.of();
    }
}
