package org.entente.command.desk;

import java.util.Optional;
import java.util.UUID;

import org.entente.command.shell.CommandResult;
import org.jspecify.annotations.Nullable;

/** Where an order is handed in; carried out at most once, however often the same order comes. */
@FunctionalInterface
public interface Desk {
    /** @throws org.entente.api.refusal.Refusal if it is not accepted */
    CommandResult carryOut(Order order);

    /**
     * What an order came to that was accepted before; empty if it never was.
     *
     * @throws org.entente.api.refusal.Refusal {@code key-used} if it was another one under the same id
     */
    default Optional<CommandResult> doneBefore(UUID commandId, @Nullable String requestHash) {
        return Optional.empty();
    }
}
