package org.entente.command.drill;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.api.refusal.Refusal;
import org.entente.command.delivery.ReminderPass;
import org.entente.command.obligation.ClockIndex;
import org.entente.log.clock.ClockKind;
import org.entente.log.clock.DatabaseClock;

/**
 * Moves the clock of a drill database. It stops at every due moment and at every reminder in between and goes on when everything is at
 * rest, so that each is told at its own moment.
 */
public final class Drill {
    private final DatabaseClock clock;
    private final ClockIndex index;
    private final ReminderPass reminders;
    private final Settling settling;

    public Drill(DatabaseClock clock, ClockIndex index, ReminderPass reminders, Settling settling) {
        this.clock = clock;
        this.index = index;
        this.reminders = reminders;
        this.settling = settling;
    }

    /**
     * Moves to a moment; an earlier one than now changes nothing.
     *
     * @return where the clock stands afterwards
     * @throws Refusal {@code not-a-drill} if this database runs on the real clock
     */
    public Instant advanceTo(Instant target) {
        requireDrill();
        settling.settle();
        Optional<Instant> stop = nextStop();
        while (stop.filter(one -> !one.isAfter(target)).isPresent()) {
            clock.advanceTo(stop.get());
            settling.settle();
            stop = nextStop();
        }
        clock.advanceTo(target);
        return clock.instant();
    }

    private Optional<Instant> nextStop() {
        return Stream.of(index.nextDue(), reminders.next()).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /**
     * Moves to the next moment at which anything falls due, so many times; stays where nothing does.
     *
     * @return where the clock stands afterwards
     * @throws Refusal {@code not-a-drill} if this database runs on the real clock
     */
    public Instant step(int times) {
        requireDrill();
        settling.settle();
        for (int step = 0; step < times; step++) {
            Optional<Instant> due = index.nextDue();
            if (due.isEmpty()) {
                break;
            }
            advanceTo(due.get());
        }
        return clock.instant();
    }

    /** When the next thing falls due; empty if nothing does. */
    public Optional<Instant> nextDue() {
        return index.nextDue();
    }

    public Instant now() {
        return clock.instant();
    }

    /** Waits until everything that was said has had its effect. */
    public void settle() {
        settling.settle();
    }

    /** @throws Refusal {@code not-a-drill} if this database runs on the real clock */
    // DRL-9: only a drill's clock is moved, and only on a drill's database anything is rehearsed
    void requireDrill() {
        if (clock.kind() != ClockKind.DRILL) {
            throw Refusal.rule("not-a-drill", "", "This database runs on the real clock.");
        }
    }
}
