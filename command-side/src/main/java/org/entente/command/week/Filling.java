package org.entente.command.week;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.entente.api.refusal.Refusal;
import org.entente.api.task.TaskId;
import org.entente.api.week.SlotPhase;
import org.entente.api.week.UpdateRow;
import org.entente.api.week.WeeklyUpdateCommand.SubmitUpdate;
import org.entente.command.decision.Cases;
import org.entente.command.decision.ItemFacts;
import org.entente.command.web.Answer.Accepted;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Instruction;
import org.entente.command.week.SheetReport.No;
import org.entente.command.week.SlotLookup.Slot;
import org.jspecify.annotations.Nullable;

/** Submits each slot whose due items are all covered, once the rows were told. For one request. */
final class Filling {
    private static final Set<SlotPhase> OPEN = EnumSet.of(SlotPhase.DUE, SlotPhase.MISSED);

    private final Telling telling;
    private final SlotLookup lookup;
    private final Cases cases;
    private final CommandAnswers desk;
    private final Instruction by;

    Filling(Telling telling, SlotLookup lookup, Cases cases, CommandAnswers desk, Instruction by) {
        this.telling = telling;
        this.lookup = lookup;
        this.cases = cases;
        this.desk = desk;
        this.by = by;
    }

    SheetReport.Slot fill(Slot slot) {
        Map<TaskId, UpdateRow> said = telling.saidIn(slot);
        List<UpdateRow> rows = new ArrayList<>(said.values());
        List<TaskId> missing = new ArrayList<>();
        List<TaskId> refused = new ArrayList<>();
        for (TaskId due : slot.state().opened().due()) {
            if (telling.isRefused(due)) {
                refused.add(due);
            } else if (!said.containsKey(due) && !slot.state().said().containsKey(due)) {
                settled(due).ifPresentOrElse(rows::add, () -> missing.add(due));
            }
        }
        boolean covered = missing.isEmpty() && refused.isEmpty();
        return covered && OPEN.contains(slot.state().phase()) || says(slot, rows)
                ? submitted(slot, rows, missing, refused)
                : report(slot, desk.doneBefore(part(slot)).orElse(null), missing, refused, null);
    }

    /** Whether there is more to say about a week that was submitted. */
    private static boolean says(Slot slot, List<UpdateRow> rows) {
        return slot.state().phase() == SlotPhase.SUBMITTED
                && rows.stream().anyMatch(row -> !row.saysTheSameAs(slot.state().said().get(row.task())));
    }

    /** An item that was completed or cancelled since the Monday needs no row. */
    private Optional<UpdateRow> settled(TaskId due) {
        Optional<ItemFacts> item = cases.item(due);
        return item.flatMap(RowReading::settled);
    }

    private SheetReport.Slot submitted(Slot slot, List<UpdateRow> rows, List<TaskId> missing,
            List<TaskId> refused) {
        try {
            Accepted done = desk.outcome(new SubmitUpdate(slot.id(), slot.department(), rows), part(slot));
            telling.accepted().add(done);
            return report(by.dryRun() ? slot.asIfSubmitted() : lookup.slot(slot.id()), done, missing, refused, null);
        } catch (Refusal no) {
            Telling.requireAboutRow(no);
            return report(lookup.slot(slot.id()), null, missing, refused, No.of(no, null));
        }
    }

    private Instruction part(Slot slot) {
        return by.andThen("slot/" + slot.id());
    }

    private static SheetReport.Slot report(Slot slot, @Nullable Accepted done, List<TaskId> missing,
            List<TaskId> refused, @Nullable No no) {
        return new SheetReport.Slot(slot.id(), slot.request(), slot.department(), slot.state().phase(),
                slot.state().late(), done == null ? null : done.version(), missing, refused, no);
    }
}
