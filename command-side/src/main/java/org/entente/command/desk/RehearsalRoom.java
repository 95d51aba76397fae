package org.entente.command.desk;

import java.util.List;
import java.util.Map;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.entente.api.message.Meta;
import org.entente.api.refusal.Refusal;
import org.entente.command.shell.Rehearsed;

/** Has an order decided by the very rules and rights, and throws the outcome away. */
public final class RehearsalRoom {
    private final CommandBus bus;

    public RehearsalRoom(CommandBus bus) {
        this.bus = bus;
    }

    /**
     * The events that the order would bring about, as they would be written. Nothing is: no event, no receipt, no number. An
     * order that was carried out before is decided anew, since what was rehearsed is forgotten.
     *
     * @throws Refusal the one that the order itself would meet
     */
    public List<DomainEventMessage<?>> rehearse(Order order) {
        Map<String, String> metadata = order.metadata();
        metadata.remove(Meta.REQUEST_HASH);
        metadata.put(Meta.REHEARSED, "true");
        try {
            Dispatch.of(order, metadata, bus);
        } catch (Rehearsed end) {
            return end.events();
        }
        return List.of(); // nothing would be written
    }
}
