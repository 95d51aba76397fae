package org.entente.query.task;

import java.time.Instant;
import java.util.List;

import org.entente.api.rollup.RollUpId;
import org.jspecify.annotations.Nullable;

/**
 * The attention flag of a work item.
 *
 * @param rollUps       in how many roll-ups the item was found behind
 * @param contactOwed   the Office has not asked about it yet
 * @param contactDue    until when it does; null unless it is owed now
 * @param issueDemanded the Office must raise an issue about it
 */
public record AttentionView(FlagState state, RollUpId flaggedBy, Instant flaggedAt, RollUpId last, int rollUps,
        boolean contactOwed, @Nullable Instant contactDue, boolean issueDemanded, List<Flag.Contact> contacts) {
    static @Nullable AttentionView of(@Nullable Flag flag, @Nullable Instant contactDue) {
        return flag == null
                ? null
                : new AttentionView(flag.state(), flag.flaggedBy(), flag.flaggedAt(), flag.last(), flag.rollUps(),
                        flag.contacts().isEmpty(), contactDue, flag.issueDemanded(), flag.contacts());
    }
}
