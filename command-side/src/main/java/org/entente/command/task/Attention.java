package org.entente.command.task;

import org.entente.api.rollup.RollUpId;
import org.entente.api.task.AttentionEvent;
import org.entente.api.task.AttentionEvent.AttentionCleared;
import org.entente.api.task.AttentionEvent.AttentionFlagged;
import org.entente.api.task.AttentionEvent.AttentionPersisted;
import org.entente.api.task.AttentionEvent.AttentionRecovered;
import org.entente.api.task.AttentionEvent.ContactNoted;
import org.entente.api.task.AttentionEvent.IssueDemanded;
import org.entente.api.task.TaskStatus;
import org.jspecify.annotations.Nullable;

/**
 * The attention flag of an item.
 *
 * @param flaggedBy   the roll-up with which it was set
 * @param last        the roll-up that last changed it
 * @param rollUps     in how many the item was found behind
 * @param blocked     in how many in a row, up to the last, it was found blocked
 * @param recovered   the last one found it back in progress or completed
 * @param contactOwed nobody of the Office has asked about it yet
 * @param demanded    the Office must raise an issue about it
 */
record Attention(RollUpId flaggedBy, RollUpId last, int rollUps, int blocked, boolean recovered, boolean contactOwed,
        boolean demanded) {
    /** What is true of the flag after this; null where it is lifted. */
    static @Nullable Attention after(@Nullable Attention flag, AttentionEvent event) {
        if (event instanceof AttentionFlagged e) {
            return new Attention(e.rollUp(), e.rollUp(), 1, isBlocked(e.status()), false, true, false);
        }
        if (flag == null) {
            throw new IllegalStateException(event.task() + " is not flagged");
        }
        return switch (event) {
            case AttentionFlagged e -> throw new IllegalStateException(e.task() + " is flagged");
            case AttentionPersisted e -> new Attention(flag.flaggedBy, e.rollUp(), e.rollUps(),
                    e.status() == TaskStatus.BLOCKED ? flag.blocked + 1 : 0, false, flag.contactOwed,
                    flag.demanded && e.status() == TaskStatus.BLOCKED);
            case IssueDemanded e -> new Attention(flag.flaggedBy, flag.last, flag.rollUps, flag.blocked,
                    flag.recovered, flag.contactOwed, true);
            case AttentionRecovered e -> new Attention(flag.flaggedBy, e.rollUp(), flag.rollUps, 0, true,
                    flag.contactOwed, false);
            case ContactNoted e -> flag.contacted();
            case AttentionCleared e -> null;
        };
    }

    private static int isBlocked(TaskStatus status) {
        return status == TaskStatus.BLOCKED ? 1 : 0;
    }

    /** An issue was raised. */
    Attention met() {
        return new Attention(flaggedBy, last, rollUps, blocked, recovered, contactOwed, false);
    }

    /** Nobody owes a contact any more. */
    Attention contacted() {
        return new Attention(flaggedBy, last, rollUps, blocked, recovered, false, demanded);
    }
}
