package org.entente.command.rehearsal;

import org.entente.api.refusal.Refusal;
import org.entente.command.desk.Order;

/** Where an order is tried out. */
@FunctionalInterface
public interface Rehearsals {
    /** @throws Refusal the one that the order itself would meet */
    Rehearsal of(Order order);
}
