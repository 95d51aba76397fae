package org.entente.api.rollup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.text.Text;
import org.entente.api.week.WeekKey;
import org.jspecify.annotations.Nullable;

/**
 * The head of a roll-up.
 *
 * @param weeks    every week since the last one that was published before the position
 * @param position up to which place of the ledger everything counts
 * @param cutAt    what «now» means in it
 * @param name     the publisher's; empty in a preview
 * @param since    the one before; null in the first
 */
public record RollUpHeader(RollUpId rollUp, LocalDate summaryDay, List<WeekKey> weeks, long position, Instant cutAt,
        @Nullable PersonId publishedBy, Text name, @Nullable Before since) {
    public RollUpHeader {
        weeks = List.copyOf(weeks);
    }

    /** The roll-up before, and where it was cut. */
    public record Before(RollUpId rollUp, long position, Instant cutAt) {}
}
