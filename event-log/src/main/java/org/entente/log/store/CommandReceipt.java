package org.entente.log.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** The receipt due to the command whose unit of work is about to store its events. */
final class CommandReceipt {
    private static final String WRITTEN = CommandReceipt.class.getName() + ".written";

    private CommandReceipt() {}

    /** Nothing for a command without a request hash (those of the system), or outside a command. */
    static Optional<Receipt> of(List<DomainEventMessage<?>> events) {
        if (!CurrentUnitOfWork.isStarted()) {
            return Optional.empty();
        }
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        if (!(work.getMessage() instanceof CommandMessage<?> command)
                || !command.getMetaData().containsKey(Meta.REQUEST_HASH)) {
            return Optional.empty();
        }
        if (Boolean.TRUE.equals(work.resources().put(WRITTEN, true))) {
            throw new IllegalStateException("A command stores all its events at once; more came after its receipt");
        }
        return Optional.of(receipt(command.getMetaData(), events));
    }

    /** The command's own aggregate is the one that changed first; its version is that of its last event. */
    private static Receipt receipt(MetaData metadata, List<DomainEventMessage<?>> events) {
        String aggregateId = events.getFirst().getAggregateIdentifier();
        DomainEventMessage<?> last = events.stream().filter(e -> e.getAggregateIdentifier().equals(aggregateId))
                .reduce((earlier, later) -> later).orElseThrow();
        return new Receipt(UUID.fromString(text(metadata, Meta.COMMAND_ID)), text(metadata, Meta.REQUEST_HASH),
                aggregateId,
                last.getSequenceNumber(), last.getTimestamp());
    }

    private static String text(MetaData metadata, String key) {
        if (metadata.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalStateException("A command that wants a receipt carries '" + key + "' as text");
    }
}
