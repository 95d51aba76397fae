package org.entente.api.task;

import java.time.Instant;

import org.entente.api.identity.PersonId;
import org.entente.api.message.StoredAs;
import org.entente.api.rollup.RollUpId;
import org.entente.api.text.Text;

/** What happens to the attention flag of a work item (handbook 1.4 C4, C5). */
public sealed interface AttentionEvent extends TaskEvent {
    /** A roll-up found the item delayed or blocked: it is flagged, and the Office owes a contact. */
    @StoredAs("task.attention-flagged")
    record AttentionFlagged(TaskId task, RollUpId rollUp, TaskStatus status, Instant occurredAt)
            implements AttentionEvent {}

    /**
     * A later roll-up found the flagged item still, or again, delayed or blocked.
     *
     * @param rollUps in how many it was found so under this flag
     */
    @StoredAs("task.attention-persisted")
    record AttentionPersisted(TaskId task, RollUpId rollUp, TaskStatus status, int rollUps, Instant occurredAt)
            implements AttentionEvent {}

    /** Two roll-ups in a row found the item blocked, and no issue is open at it: the Office must raise one. */
    @StoredAs("task.issue-demanded")
    record IssueDemanded(TaskId task, RollUpId rollUp, Instant occurredAt) implements AttentionEvent {}

    /** A later roll-up found the flagged item back in progress or completed; the flag may be lifted. */
    @StoredAs("task.attention-recovered")
    record AttentionRecovered(TaskId task, RollUpId rollUp, TaskStatus status, Instant occurredAt)
            implements AttentionEvent {}

    /**
     * The Office asked the responsible department.
     *
     * @param rollUp the one that flagged the item
     * @param by     who asked
     * @param note   what was learnt
     */
    @StoredAs("task.attention-contact-noted")
    record ContactNoted(TaskId task, RollUpId rollUp, PersonId by, PersonId spokenTo, ContactWay way, Text note,
            Instant occurredAt) implements AttentionEvent {}

    /** The Office lifted the flag. */
    @StoredAs("task.attention-cleared")
    record AttentionCleared(TaskId task, RollUpId rollUp, PersonId by, String note, Instant occurredAt)
            implements AttentionEvent {}
}
