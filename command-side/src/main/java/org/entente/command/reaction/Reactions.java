package org.entente.command.reaction;

import java.util.List;
import java.util.UUID;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.entente.api.identity.Acting;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.message.Meta;
import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.entente.command.decision.Cases;
import org.entente.command.desk.Desk;
import org.entente.command.desk.NamedUuid;
import org.entente.command.desk.Order;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out the reactions to each event of the ledger, in its order. Each command is carried out in a transaction of its
 * own and leaves a receipt, so that an event delivered twice changes nothing.
 */
@ProcessingGroup(Reactions.PROCESSOR)
final class Reactions {
    static final String PROCESSOR = "reactions";
    private static final Logger LOG = LoggerFactory.getLogger(Reactions.class);

    private final List<Reaction> reactions;
    private final Cases cases;
    private final Desk desk;

    Reactions(List<Reaction> reactions, Cases cases, Desk desk) {
        this.reactions = List.copyOf(reactions);
        this.cases = cases;
        this.desk = desk;
    }

    @EventHandler
    void on(DomainEvent event, DomainEventMessage<?> message) {
        Object belongsTo = message.getMetaData().get(Meta.CASE);
        Recorded recorded = new Recorded(event, message.getTimestamp(), message.getAggregateIdentifier(),
                belongsTo == null ? null : belongsTo.toString());
        for (Reaction reaction : reactions) {
            List<Command> commands = reaction.to(recorded, cases);
            for (int i = 0; i < commands.size(); i++) {
                carryOut(reaction, commands.get(i), message.getIdentifier(), i);
            }
        }
    }

    private void carryOut(Reaction reaction, Command command, String eventId, int place) {
        UUID id = NamedUuid.of("reaction", reaction.name(), eventId, Integer.toString(place));
        Acting actor = Acting.system("reaction/" + reaction.name());
        try {
            desk.carryOut(new Order(command, actor.actor(), id, id.toString().replace("-", ""), null, null, "reaction",
                    eventId));
        } catch (Refusal refusal) {
            if (refusal.kind() == RefusalKind.BUSY) {
                throw refusal; // not a no: the event will be delivered again
            }
            LOG.debug("{} to {} was refused: {}", reaction.name(), eventId, refusal.code());
        }
    }
}
