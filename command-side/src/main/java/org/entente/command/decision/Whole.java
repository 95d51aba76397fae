package org.entente.command.decision;

import org.entente.api.message.DomainEvent;
import org.entente.api.obligation.ObligationEvent;
import org.entente.api.obligation.ObligationEvent.DeadlineRebased;

/** All that an aggregate knows: its own state and the obligations it keeps. */
public record Whole<S>(S state, Obligations obligations) {
    /** The next whole; {@code E} is the event type of the decider, everything else must be an obligation event. */
    static <S, E extends DomainEvent> Whole<S> evolve(Decider<S, ?, E> decider, Whole<S> whole, DomainEvent event,
            Class<E> family) {
        return event instanceof ObligationEvent kept
                ? new Whole<>(
                        kept instanceof DeadlineRebased move ? decider.moved(whole.state(), move) : whole.state(),
                        whole.obligations().evolve(kept))
                : new Whole<>(decider.evolve(whole.state(), family.cast(event)), whole.obligations());
    }
}
