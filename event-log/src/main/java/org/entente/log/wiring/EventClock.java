package org.entente.log.wiring;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * What Axon's one static clock must be: our clock while a command is handled, and physical time for everybody else. Axon's
 * processors wait by the same static clock, and a drill's clock stands still: on it, a processor that failed once would never try
 * again.
 */
final class EventClock extends Clock {
    private final Clock ours;
    private final Clock physical;

    EventClock(Clock ours, Clock physical) {
        this.ours = ours;
        this.physical = physical;
    }

    /** Sets it for this JVM; events made from now on are stamped by it. */
    EventClock install() {
        GenericEventMessage.clock = this;
        return this;
    }

    /** Gives the JVM its own clock back, unless another context has set its clock since. */
    void uninstall() {
        if (GenericEventMessage.clock == this) {
            GenericEventMessage.clock = Clock.systemUTC();
        }
    }

    @Override
    public Instant instant() {
        boolean inCommand = CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().root().getMessage() instanceof CommandMessage<?>;
        return inCommand ? ours.instant() : physical.instant();
    }

    @Override
    public ZoneId getZone() {
        return ours.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new EventClock(ours.withZone(zone), physical.withZone(zone));
    }
}
