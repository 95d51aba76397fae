package org.entente.command.sheet;

import java.time.LocalDate;

import org.entente.api.identity.DepartmentId;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskEvent.BaselineMoved;
import org.entente.api.task.TaskEvent.BlockedByIssue;
import org.entente.api.task.TaskEvent.DoneDeclined;
import org.entente.api.task.TaskEvent.DoneReported;
import org.entente.api.task.TaskEvent.ProgressReported;
import org.entente.api.task.TaskEvent.TaskCompleted;
import org.entente.api.task.TaskEvent.TaskReopened;
import org.entente.api.task.TaskEvent.TaskStarted;
import org.entente.api.task.TaskEvent.UnblockedByIssue;
import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;
import org.entente.command.decision.ItemFacts;
import org.entente.command.task.ItemLookup;
import org.jspecify.annotations.Nullable;

/**
 * A work item as a sheet shows it.
 *
 * @param said     how it was last said to go
 * @param promised the day that the department last promised in place of the planned end; null while it stands by that
 * @param slipped  why another day was promised last
 * @param done     what was said when it was reported done; null unless that waits to be accepted
 */
record ItemState(ItemFacts facts, Said said, @Nullable LocalDate promised, @Nullable SlipCause slipped,
        @Nullable Text done) {
    private static final int ALL = 100;

    /** The words of a report. */
    record Said(int percent, Text note, @Nullable SlipCause cause, @Nullable DepartmentId waitingFor) {
        static final Said NOTHING = new Said(0, Text.NONE, null, null);

        Said because(@Nullable SlipCause next) {
            return new Said(percent, note, next, waitingFor);
        }
    }

    static ItemState after(@Nullable ItemState known, TaskEvent event) {
        ItemFacts facts = ItemLookup.after(known == null ? null : known.facts, event);
        if (known == null) {
            return new ItemState(facts, Said.NOTHING, null, null, null);
        }
        Said said = known.said;
        return switch (event) {
            case TaskStarted e -> known.saying(facts, new Said(said.percent, said.note, null, null));
            case ProgressReported e -> known.reported(facts, e);
            case TaskCompleted e -> known.saying(facts, new Said(ALL, e.note(), said.cause, null));
            case DoneReported e -> new ItemState(facts, said, known.promised, known.slipped, e.note());
            case DoneDeclined e -> known.saying(facts, said);
            case TaskReopened e -> known.saying(facts, new Said(said.percent, new Text("", e.reason()), null, null));
            case BlockedByIssue e -> known.saying(facts, said.because(SlipCause.ISSUE));
            case UnblockedByIssue e ->
                known.saying(facts, said.because(e.to() == TaskStatus.DELAYED ? known.slipped : null));
            case BaselineMoved e -> new ItemState(facts, said,
                    known.promised != null && known.promised.isAfter(e.to().plannedEnd()) ? known.promised : null,
                    known.slipped, known.done);
            default -> new ItemState(facts, said, known.promised, known.slipped, known.done);
        };
    }

    private ItemState saying(ItemFacts now, Said next) {
        return new ItemState(now, next, promised, slipped, null);
    }

    private ItemState reported(ItemFacts now, ProgressReported e) {
        LocalDate before = promised == null ? facts.plannedEnd() : promised;
        LocalDate stated = e.newExpectedEnd();
        boolean slips = stated != null && !stated.equals(before);
        SlipCause why = e.cause() == null ? SlipCause.OTHER : e.cause();
        return new ItemState(now, new Said(e.percent(), e.note(), e.cause(), e.waitingFor()),
                stated == null ? promised : stated, slips ? why : slipped, null);
    }
}
