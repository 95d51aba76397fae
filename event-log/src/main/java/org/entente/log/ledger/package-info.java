/**
 * The ledger: one order of everything that happened, gap-free and never changing, made after the fact so that writers never
 * wait for it. The event store's own index has gaps and late arrivals; no number of it can be called "as of". The sequencer
 * gives every committed event its position, the feed delivers by position, and questions about a moment are answered with one.
 */
@NullMarked
package org.entente.log.ledger;

import org.jspecify.annotations.NullMarked;
