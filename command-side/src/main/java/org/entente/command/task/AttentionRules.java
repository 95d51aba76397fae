package org.entente.command.task;

import java.util.ArrayList;
import java.util.List;

import org.entente.api.refusal.Refusal;
import org.entente.api.rollup.RollUpId;
import org.entente.api.task.AttentionCommand;
import org.entente.api.task.AttentionCommand.ClearAttention;
import org.entente.api.task.AttentionCommand.NoteContact;
import org.entente.api.task.AttentionCommand.SumUp;
import org.entente.api.task.AttentionEvent.AttentionCleared;
import org.entente.api.task.AttentionEvent.AttentionFlagged;
import org.entente.api.task.AttentionEvent.AttentionPersisted;
import org.entente.api.task.AttentionEvent.AttentionRecovered;
import org.entente.api.task.AttentionEvent.ContactNoted;
import org.entente.api.task.AttentionEvent.IssueDemanded;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskStatus;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.Occasion;

/** The attention flag (handbook 1.4 C4, C5): set by a roll-up, asked about and lifted by the Office, never silently. */
final class AttentionRules {
    private static final int DEMANDING = 2;

    private AttentionRules() {}

    static List<TaskEvent> decide(TaskState state, AttentionCommand command, Occasion occasion) {
        return switch (command) {
            case SumUp c -> sumUp(state, c, occasion);
            case NoteContact c -> List.of(contact(state, c, occasion));
            case ClearAttention c -> List.of(clear(state, c, occasion));
        };
    }

    private static List<TaskEvent> sumUp(TaskState state, SumUp c, Occasion occasion) {
        Attention flag = state.attention();
        boolean behind = c.status() == TaskStatus.DELAYED || c.status() == TaskStatus.BLOCKED;
        if (flag == null) {
            // ATT-1: every item that a published roll-up finds delayed or blocked is flagged with it
            if (!behind) {
                throw Refusal.rule("nothing-to-flag", "1.4 C4", "The item is neither behind nor flagged.");
            }
            return List.of(new AttentionFlagged(c.task(), c.rollUp(), c.status(), c.publishedAt()));
        }
        if (!isLater(c.rollUp(), flag.last(), occasion)) {
            throw Refusal.rule("already-summed-up", "1.4 C4", "A roll-up counts once, in its order.").with("last",
                    flag.last().value());
        }
        return behind ? persist(state, flag, c) : recover(flag, c);
    }

    /**
     * ATT-2: each roll-up counts once, and none that is older than the last. They are in the order of the weeks that they cover, not
     * of their names, which stay where the calendar moves a summary day, nor of their publications: one that was missed may be
     * published after its successor, which covered its weeks as well.
     */
    private static boolean isLater(RollUpId one, RollUpId last, Occasion occasion) {
        return !one.equals(last)
                && occasion.cases().lastWeekOf(one).compareTo(occasion.cases().lastWeekOf(last)) > 0;
    }

    private static List<TaskEvent> persist(TaskState state, Attention flag, SumUp c) {
        List<TaskEvent> events = new ArrayList<>();
        AttentionPersisted persisted = new AttentionPersisted(c.task(), c.rollUp(), c.status(), flag.rollUps() + 1,
                c.publishedAt());
        events.add(persisted);
        Attention after = Attention.after(flag, persisted);
        // ATT-6: after two roll-ups in a row that found it blocked, with no issue open at it, the Office must raise one
        if (after != null && after.blocked() >= DEMANDING && !after.demanded() && state.issues().isNone()) {
            events.add(new IssueDemanded(c.task(), c.rollUp(), c.publishedAt()));
        }
        return events;
    }

    private static List<TaskEvent> recover(Attention flag, SumUp c) {
        if (flag.recovered()) {
            throw Refusal.rule("recovered-already", "1.4 C4", "That the item is back in progress is known.");
        }
        return List.of(new AttentionRecovered(c.task(), c.rollUp(), c.status(), c.publishedAt()));
    }

    /** ATT-4: while an item is flagged, the Office notes whom it asked, how, and what it learnt; as often as it asks. */
    private static TaskEvent contact(TaskState state, NoteContact c, Occasion occasion) {
        Attention flag = flagged(state);
        CaseRules.requireKnown(c.spokenTo(), occasion.rules());
        return new ContactNoted(c.task(), flag.flaggedBy(), CaseRules.person(occasion), c.spokenTo(), c.way(), c.note(),
                occasion.now());
    }

    // ATT-5: the Office lifts a flag once a later roll-up found the item recovered, and not before it asked about it
    private static TaskEvent clear(TaskState state, ClearAttention c, Occasion occasion) {
        Attention flag = flagged(state);
        if (!flag.recovered()) {
            throw Refusal.rule("not-recovered", "1.4 C4",
                    "A flag is lifted when a later roll-up finds the item back in progress or completed.").with("last",
                            flag.last().value());
        }
        if (flag.contactOwed()) {
            throw Refusal.rule("contact-owed", "1.4 C5", "Note first what the responsible department said.");
        }
        return new AttentionCleared(c.task(), flag.flaggedBy(), CaseRules.person(occasion), c.note(), occasion.now());
    }

    private static Attention flagged(TaskState state) {
        Attention flag = state.attention();
        if (flag == null) {
            throw Refusal.rule("not-flagged", "1.4 C4", "The item is not flagged.");
        }
        return flag;
    }
}
