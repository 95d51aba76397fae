package org.entente.command.sheet;

import java.time.LocalDate;

import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskEvent.BaselineMoved;
import org.entente.api.task.TaskEvent.ProgressReported;
import org.entente.api.task.TaskEvent.TaskCompleted;
import org.entente.api.task.TaskEvent.TaskReopened;
import org.entente.api.text.Text;
import org.entente.command.decision.ItemFacts;
import org.entente.command.task.ItemLookup;
import org.jspecify.annotations.Nullable;

/**
 * A work item as a sheet shows it.
 *
 * @param note     the last explanation
 * @param promised the day that the department last promised in place of the planned end; null while it stands by that
 */
record ItemState(ItemFacts facts, int percent, Text note, @Nullable LocalDate promised) {
    private static final int ALL = 100;

    static ItemState after(@Nullable ItemState known, TaskEvent event) {
        ItemFacts facts = ItemLookup.after(known == null ? null : known.facts, event);
        if (known == null) {
            return new ItemState(facts, 0, Text.NONE, null);
        }
        return switch (event) {
            case ProgressReported e -> new ItemState(facts, e.percent(), e.note(), known.promise(e.newExpectedEnd()));
            case TaskCompleted e -> new ItemState(facts, ALL, e.note(), known.promised);
            case TaskReopened e -> new ItemState(facts, known.percent, new Text("", e.reason()), known.promised);
            case BaselineMoved e -> new ItemState(facts, known.percent, known.note,
                    known.promised != null && known.promised.isAfter(e.to().plannedEnd()) ? known.promised : null);
            default -> new ItemState(facts, known.percent, known.note, known.promised);
        };
    }

    /** The promise after somebody stated a day; the one that stands already is none anew. */
    @Nullable
    LocalDate promise(@Nullable LocalDate stated) {
        LocalDate before = promised == null ? facts.plannedEnd() : promised;
        return stated == null || stated.equals(before) ? promised : stated;
    }
}
