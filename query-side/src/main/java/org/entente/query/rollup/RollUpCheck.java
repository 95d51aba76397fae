package org.entente.query.rollup;

import java.util.List;

import org.entente.api.request.ContentHash;
import org.entente.api.rollup.RollUpId;
import org.jspecify.annotations.Nullable;

/**
 * Whether a published roll-up still says what it said: its bytes come to the hash in the event, and drawn up again from the ledger
 * as of its position it comes to the same bytes.
 *
 * @param position    where it was cut
 * @param contentHash as the event has it
 * @param keptHash    what the bytes that are kept come to; null if they are gone
 * @param drawnHash   what it comes to when it is drawn up again
 * @param agrees      all three are the same
 * @param differences between what is kept and what was drawn up again, the first ones
 * @param faults      sums that no longer come out when it is drawn up again
 */
public record RollUpCheck(RollUpId id, long position, ContentHash contentHash, @Nullable ContentHash keptHash,
        ContentHash drawnHash, boolean agrees, List<Difference> differences, List<String> faults) {
    public RollUpCheck {
        differences = List.copyOf(differences);
        faults = List.copyOf(faults);
    }

    /**
     * One place at which they differ.
     *
     * @param pointer JSON pointer into the content
     * @param kept    null where there is nothing
     * @param drawn   null where there is nothing
     */
    public record Difference(String pointer, @Nullable String kept, @Nullable String drawn) {}
}
