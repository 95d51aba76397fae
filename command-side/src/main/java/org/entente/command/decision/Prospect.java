package org.entente.command.decision;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.entente.api.obligation.Obligation;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a publication would make of one open obligation. */
public final class Prospect {
    private final Obligation open;
    private final @Nullable Instant counted;
    private final Outcome outcome;
    private final Rebasing.@Nullable Move move;

    /** Whether it moves, or why it stays as it is. */
    public enum Outcome {
        MOVES,
        /** The rules lead to the moment that it has. */
        SAME,
        /** The new moment would have passed when the rules take force. */
        ALREADY_PAST,
        /** It falls due before the rules take force. */
        DUE_BEFORE,
        /** The calendar does not know a year that counting needs. */
        YEAR_UNKNOWN;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Prospect(Obligation open, @Nullable Instant counted, Outcome outcome, Rebasing.@Nullable Move move) {
        this.open = open;
        this.counted = counted;
        this.outcome = outcome;
        this.move = move;
    }

    static Prospect unmoved(Obligation open) {
        return new Prospect(open, open.dueAt(), Outcome.SAME, null);
    }

    public Obligation open() {
        return open;
    }

    /** The due moment that the new rules lead to; null if they lead to none. */
    public @Nullable Instant counted() {
        return counted;
    }

    public Outcome outcome() {
        return outcome;
    }

    Optional<Rebasing.Move> move() {
        return Optional.ofNullable(move);
    }
}
