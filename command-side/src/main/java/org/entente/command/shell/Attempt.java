package org.entente.command.shell;

import java.time.Instant;
import java.util.function.Consumer;

import org.entente.api.identity.Acting;
import org.entente.api.rules.RuleBook;
import org.entente.command.decision.Cases;
import org.entente.command.decision.Occasion;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at a command: the clock was read once, the rules brought up to date once.
 *
 * @param now   the clock at the start of the attempt
 * @param seen  the version that the person had seen and decides about, or null where that does not matter
 * @param stamp told the instant that finally counts, so that the attempt's events carry it
 * @param rehearsal nothing of what comes out will be kept
 */
public record Attempt(Instant now, Acting by, RuleBook book, Cases cases, @Nullable Long seen,
        Consumer<Instant> stamp, boolean rehearsal) {
    /** The occasion of the decision: never before the aggregate's last event, whatever the clock says. */
    Occasion occasionNotBefore(Instant lastEvent) {
        Instant counts = now.isBefore(lastEvent) ? lastEvent : now;
        stamp.accept(counts);
        return new Occasion(counts, by, book, cases);
    }
}
