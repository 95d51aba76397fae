package org.entente.api.task;

import java.time.Instant;

import org.entente.api.identity.PersonId;
import org.entente.api.rollup.RollUpId;
import org.entente.api.text.Bounds;
import org.entente.api.text.Text;

/** What can be asked of the attention flag of a work item (handbook 1.4 C4, C5). */
public sealed interface AttentionCommand extends TaskCommand {
    /**
     * The service, for every item that a published roll-up found behind or under a flag.
     *
     * @param status      what the roll-up found
     * @param publishedAt when it was published
     */
    record SumUp(TaskId task, RollUpId rollUp, TaskStatus status, Instant publishedAt) implements AttentionCommand {}

    /**
     * The Office: the responsible department was asked about a flagged item.
     *
     * @param spokenTo whom of it
     * @param note     what was learnt
     */
    record NoteContact(TaskId task, PersonId spokenTo, ContactWay way, Text note) implements AttentionCommand {
        public NoteContact {
            note = Text.required("note", note);
        }
    }

    /**
     * The Office: the flag is lifted, once a later roll-up found the item back in progress or completed.
     *
     * @param note may be empty
     */
    record ClearAttention(TaskId task, String note) implements AttentionCommand {
        public ClearAttention {
            note = Bounds.text("note", note, Bounds.LONG_TEXT);
        }
    }
}
