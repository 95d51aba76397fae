package org.entente.command.player;

import java.time.Instant;

import org.entente.api.identity.PersonId;
import org.entente.api.refusal.Refusal;
import org.entente.api.rollup.RollUpCommand.PublishRollUp;
import org.entente.api.rollup.RollUpId;
import org.entente.command.desk.Order;

/** Where a play takes place: a company with a clock that is moved by hand. */
public interface Stage {
    Instant now();

    /**
     * Moves the clock, stopping at every due moment in between until everything is at rest; an earlier moment changes
     * nothing.
     *
     * @throws Refusal {@code not-a-drill} if nobody may move this clock
     */
    void moveTo(Instant moment);

    /**
     * Whether this step was carried out before.
     *
     * @param requestHash of what the script tells it to do
     */
    boolean hasDone(Step step, String requestHash);

    /** The command that publishes a roll-up as the company stands now, with what it says kept. */
    PublishRollUp drawUp(RollUpId rollUp, PersonId by);

    /**
     * Carries an order out and waits until all that follows from it has happened.
     *
     * @throws Refusal if a rule says no
     */
    void carryOut(Order order);

    /** How many events the company has recorded so far; at rest this is the ledger's last position. */
    long events();
}
