package org.entente.command.desk;

import org.entente.command.shell.CommandResult;

/** Where an order is handed in; carried out at most once, however often the same order comes. */
@FunctionalInterface
public interface Desk {
    /** @throws org.entente.api.refusal.Refusal if it is not accepted */
    CommandResult carryOut(Order order);
}
