package org.entente.api.rollup;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a roll-up says of the attention flag of an item (handbook 1.4 C4). */
public enum AttentionMark {
    /** Neither flagged nor to be. */
    NONE,
    /** Delayed or blocked, and flagged with this roll-up. */
    NEW,
    /** Flagged before, and delayed or blocked still. */
    PERSISTING,
    /** Flagged before, and back in progress or done: the Office may lift the flag. */
    RECOVERED,
    /** The flag was lifted, or the item ended with it, since the last roll-up. */
    CLEARED;

    /** Whether the item is under attention once this roll-up is published. */
    public boolean isMarked() {
        return this == NEW || this == PERSISTING || this == RECOVERED;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
