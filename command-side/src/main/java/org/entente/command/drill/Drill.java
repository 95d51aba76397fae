package org.entente.command.drill;

import java.time.Instant;

import org.entente.api.refusal.Refusal;
import org.entente.command.obligation.ClockIndex;
import org.entente.log.clock.ClockKind;
import org.entente.log.clock.DatabaseClock;

/** Moves the clock of a drill database. It stops at every due moment in between and goes on when everything is at rest. */
public final class Drill {
    private final DatabaseClock clock;
    private final ClockIndex index;
    private final Settling settling;

    public Drill(DatabaseClock clock, ClockIndex index, Settling settling) {
        this.clock = clock;
        this.index = index;
        this.settling = settling;
    }

    /**
     * Moves to a moment; an earlier one than now changes nothing.
     *
     * @return where the clock stands afterwards
     * @throws Refusal {@code not-a-drill} if this database runs on the real clock
     */
    public Instant advanceTo(Instant target) {
        if (clock.kind() != ClockKind.DRILL) {
            throw Refusal.rule("not-a-drill", "", "This database runs on the real clock.");
        }
        settling.settle();
        while (index.nextDue().filter(due -> !due.isAfter(target)).isPresent()) {
            clock.advanceTo(index.nextDue().orElse(target));
            settling.settle();
        }
        clock.advanceTo(target);
        return clock.instant();
    }

    /** Waits until everything that was said has had its effect. */
    public void settle() {
        settling.settle();
    }
}
