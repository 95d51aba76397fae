package org.entente.log.wiring;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * The clock of this service: inside a unit of work whose instant was fixed, that instant, else the database's clock. One attempt at
 * a command sees one instant. Microseconds, because that is what the event table keeps.
 */
public final class AttemptClock extends Clock {
    private static final String FIXED = AttemptClock.class.getName() + ".fixed";

    private final Clock base;

    public AttemptClock(Clock base) {
        this.base = base;
    }

    /**
     * Fixes the instant of this attempt; nested units of work see it too.
     *
     * @return the instant in force, in whole microseconds
     * @throws IllegalStateException if the attempt has another instant already
     */
    public static Instant fix(UnitOfWork<?> attempt, Instant instant) {
        Instant wanted = instant.truncatedTo(ChronoUnit.MICROS);
        Instant fixed = attempt.root().getOrComputeResource(FIXED, absent -> wanted);
        if (!fixed.equals(wanted)) {
            throw new IllegalStateException("This attempt is at " + fixed + " and cannot be moved to " + wanted);
        }
        return fixed;
    }

    @Override
    public Instant instant() {
        if (CurrentUnitOfWork.isStarted()) {
            Instant fixed = CurrentUnitOfWork.get().root().getResource(FIXED);
            if (fixed != null) {
                return fixed;
            }
        }
        return base.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new AttemptClock(base.withZone(zone));
    }
}
