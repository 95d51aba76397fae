/**
 * How notices reach people: the processor {@code deliveries} makes them from the ledger, in its order and never twice; the sender
 * carries them outside. Kept in schema {@code app}; what was told of issues is in the ledger besides.
 */
@NullMarked
package org.entente.command.delivery;

import org.jspecify.annotations.NullMarked;
