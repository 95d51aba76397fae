package org.entente.api.rollup;

import java.time.Instant;

import org.entente.api.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * From where a roll-up is drawn up.
 *
 * @param position up to which place of the ledger everything counts
 * @param at       what «now» means in it
 * @param by       whoever publishes it; null in a preview
 */
public record RollUpCut(RollUpId rollUp, long position, Instant at, @Nullable PersonId by) {}
