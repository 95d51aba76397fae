/**
 * Where events are kept: PostgreSQL rows with exact JSON bytes under logical names, each accepted command's receipt written in the
 * same transaction. Axon sees an event storage engine; everything else reads {@link org.entente.log.store.StoredEvents}. The raw
 * global index is never an order to read by, so this engine refuses to be tailed: consumers read the ledger.
 */
@NullMarked
package org.entente.log.store;

import org.jspecify.annotations.NullMarked;
