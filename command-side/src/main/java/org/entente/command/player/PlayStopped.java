package org.entente.command.player;

import java.time.Instant;

import org.entente.api.refusal.Refusal;

/** A play came to a step that cannot be played; the message says which and why. */
public final class PlayStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PlayStopped(Step step, Refusal refusal) {
        super("the play stops at %s: refused, %s (handbook %s): %s %s".formatted(step, refusal.code(),
                refusal.clause().isEmpty() ? "–" : refusal.clause(), refusal.getMessage(), refusal.facts()), refusal);
    }

    PlayStopped(Step step, Instant now) {
        super("the play stops at %s: it has not been played and the clock stands at %s already".formatted(step, now));
    }
}
