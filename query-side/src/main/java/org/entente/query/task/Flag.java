package org.entente.query.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.rollup.RollUpId;
import org.entente.api.task.AttentionEvent;
import org.entente.api.task.AttentionEvent.AttentionCleared;
import org.entente.api.task.AttentionEvent.AttentionFlagged;
import org.entente.api.task.AttentionEvent.AttentionPersisted;
import org.entente.api.task.AttentionEvent.AttentionRecovered;
import org.entente.api.task.AttentionEvent.ContactNoted;
import org.entente.api.task.AttentionEvent.IssueDemanded;
import org.entente.api.task.ContactWay;
import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The attention flag of a work item.
 *
 * @param flaggedBy     the roll-up with which it was set
 * @param last          the roll-up that last changed it
 * @param rollUps       in how many the item was found behind
 * @param issueDemanded the Office must raise an issue: two roll-ups in a row found the item blocked, and none is open at it
 * @param contacts      what the Office learnt, oldest first
 */
public record Flag(RollUpId flaggedBy, Instant flaggedAt, RollUpId last, FlagState state, int rollUps,
        boolean issueDemanded, List<Contact> contacts) {
    /** The Office asked the responsible department. */
    public record Contact(Instant at, PersonId by, PersonId spokenTo, ContactWay way, Text note) {
        static Contact of(ContactNoted e) {
            return new Contact(e.occurredAt(), e.by(), e.spokenTo(), e.way(), e.note());
        }
    }

    public Flag {
        contacts = List.copyOf(contacts);
    }

    static @Nullable Flag after(@Nullable Flag flag, AttentionEvent event) {
        if (event instanceof AttentionFlagged e) {
            return new Flag(e.rollUp(), e.occurredAt(), e.rollUp(), FlagState.NEW, 1, false, List.of());
        }
        if (flag == null) {
            throw new IllegalStateException(event.task() + " is not flagged");
        }
        return switch (event) {
            case AttentionFlagged e -> throw new IllegalStateException(e.task() + " is flagged");
            case AttentionPersisted e -> new Flag(flag.flaggedBy, flag.flaggedAt, e.rollUp(), FlagState.PERSISTING,
                    e.rollUps(), flag.issueDemanded && e.status() == TaskStatus.BLOCKED, flag.contacts);
            case IssueDemanded e -> flag.demanding(true);
            case AttentionRecovered e -> new Flag(flag.flaggedBy, flag.flaggedAt, e.rollUp(), FlagState.RECOVERED,
                    flag.rollUps, false, flag.contacts);
            case ContactNoted e -> {
                List<Contact> more = new ArrayList<>(flag.contacts);
                more.add(Contact.of(e));
                yield new Flag(flag.flaggedBy, flag.flaggedAt, flag.last, flag.state, flag.rollUps, flag.issueDemanded,
                        more);
            }
            case AttentionCleared e -> null;
        };
    }

    Flag demanding(boolean issue) {
        return new Flag(flaggedBy, flaggedAt, last, state, rollUps, issue, contacts);
    }
}
