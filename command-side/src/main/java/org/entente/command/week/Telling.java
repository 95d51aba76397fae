package org.entente.command.week;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.entente.api.task.TaskId;
import org.entente.api.week.UpdateRow;
import org.entente.api.week.WeekKey;
import org.entente.api.week.WeeklyUpdateId;
import org.entente.command.decision.Cases;
import org.entente.command.decision.ItemFacts;
import org.entente.command.web.Answer.Accepted;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Instruction;
import org.entente.command.week.SheetReport.No;
import org.entente.command.week.SheetReport.Outcome;
import org.entente.command.week.SlotLookup.Slot;
import org.entente.command.week.WeekBodies.RowBody;

/** The rows of one sheet, told to their items one after the other. For one request. */
final class Telling {
    private final WeekKey week;
    private final List<Slot> slots;
    private final Cases cases;
    private final CommandAnswers desk;
    private final Instruction by;
    private final List<SheetReport.Row> results = new ArrayList<>();
    private final Set<TaskId> told = new HashSet<>();
    private final Set<TaskId> refused = new HashSet<>();
    private final Map<WeeklyUpdateId, Map<TaskId, UpdateRow>> said = new HashMap<>();
    private final List<Accepted> accepted = new ArrayList<>();

    Telling(WeekKey week, List<Slot> slots, Cases cases, CommandAnswers desk, Instruction by) {
        this.week = week;
        this.slots = slots;
        this.cases = cases;
        this.desk = desk;
        this.by = by;
    }

    List<SheetReport.Row> results() {
        return List.copyOf(results);
    }

    /** What was accepted so far, each with the version afterwards. */
    List<Accepted> accepted() {
        return accepted;
    }

    boolean isRefused(TaskId task) {
        return refused.contains(task);
    }

    /** What was said of the items of a slot and stands, in the order of the rows. */
    Map<TaskId, UpdateRow> saidIn(Slot slot) {
        return said.getOrDefault(slot.id(), Map.of());
    }

    // WEK-12: each row is decided by its item and by itself; one that is refused holds up no other
    void tell(RowBody row) {
        try {
            if (!told.add(row.task())) {
                throw Refusal.invalid("row-twice", "1.4 C2", "An update has one row an item.");
            }
            results.add(carriedOut(row));
        } catch (Refusal no) {
            requireAboutRow(no);
            refused.add(row.task());
            results.add(new SheetReport.Row(row.task(), Outcome.REFUSED, null, No.of(no, "/rows/" + results.size())));
        }
    }

    private SheetReport.Row carriedOut(RowBody row) {
        ItemFacts item = cases.item(row.task()).orElseThrow(() -> Refusal.notFound(row.task().value()));
        Slot slot = slotOf(item);
        RowReading reading = RowReading.of(row, item, week.beginsAt(WorkingCalendar.DEFAULT_ZONE));
        Instruction part = by.andThen("row/" + results.size());
        Optional<Accepted> done = reading.command() == null
                ? desk.doneBefore(part)
                : Optional.of(desk.outcome(reading.command(), part));
        done.ifPresent(accepted::add);
        said.computeIfAbsent(slot.id(), none -> new LinkedHashMap<>()).put(row.task(), reading.said());
        return new SheetReport.Row(row.task(), done.isPresent() ? Outcome.ACCEPTED : Outcome.UNCHANGED,
                done.map(Accepted::version).orElse(null), null);
    }

    // WEK-16: what belongs to others does not exist here, nor does what has no slot in this week
    private Slot slotOf(ItemFacts item) {
        return slots.stream().filter(
                slot -> item.request().equals(slot.request()) && item.department().equals(slot.department()))
                .findFirst().orElseThrow(() -> Refusal.notFound(item.task().value()));
    }

    /** What is not about the row alone is the answer to the whole. */
    static void requireAboutRow(Refusal no) {
        if (no.kind() == RefusalKind.BUSY || no.code().equals("key-used") || no.code().equals("still-running")) {
            throw no;
        }
    }
}
