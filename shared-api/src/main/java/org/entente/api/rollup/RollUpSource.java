package org.entente.api.rollup;

import org.entente.api.refusal.Refusal;

/** Draws up what a roll-up says; the asking side has the views for it, the deciding side publishes the outcome. */
@FunctionalInterface
public interface RollUpSource {
    /**
     * The same cut always gives the same bytes.
     *
     * @throws Refusal {@code cut-too-early} if the roll-up was not open at that position, {@code read-side-behind} if the
     *                 position cannot be read within five seconds
     */
    DrawnRollUp draw(RollUpCut cut);
}
