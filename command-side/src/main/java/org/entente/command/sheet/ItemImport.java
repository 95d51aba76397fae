package org.entente.command.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.entente.api.message.Command;
import org.entente.api.organization.Organization;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestId;
import org.entente.api.sheet.SheetKind;
import org.entente.api.task.TaskCommand;
import org.entente.api.task.TaskId;
import org.entente.command.sheet.ImportReport.Change;
import org.entente.command.sheet.ImportReport.Outcome;
import org.entente.command.sheet.ImportReport.Row;
import org.entente.command.sheet.SheetTable.SheetRow;
import org.entente.command.web.Answer.Accepted;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Instruction;
import org.jspecify.annotations.Nullable;

/** The rows of one list of work items, each done by itself. For one request. */
final class ItemImport {
    /** Assignee, title, report. */
    private static final int MOST_COMMANDS = 3;

    private final SheetTable table;
    private final RequestId request;
    private final EventStore store;
    private final CellReading cells;
    private final CommandAnswers desk;
    private final Instruction by;
    private final KnownItems known;
    private final Set<Object> seen = new HashSet<>();
    private final List<Accepted> accepted = new ArrayList<>();

    ItemImport(SheetTable table, EventStore store, Organization organization, CommandAnswers desk, Instruction by) {
        this.table = table;
        this.request = new RequestId(table.stamp().subject());
        this.store = store;
        this.cells = new CellReading(organization);
        this.desk = desk;
        this.by = by;
        this.known = KnownItems.of(store, request);
    }

    List<Row> rows() {
        return table.rows().stream().map(this::row).toList();
    }

    /** What was accepted, each with the version afterwards. */
    List<Accepted> accepted() {
        return accepted;
    }

    private Row row(SheetRow row) {
        RowReading reading = RowReading.of(row, table, cells);
        String id = row.id() == null ? null : row.id().text().strip();
        if (!reading.faults().isEmpty()) {
            return Row.refused(row.number(), id, reading.faults());
        }
        try {
            return id == null ? created(row, reading) : changed(row, reading, id);
        } catch (Refusal no) {
            return Row.refused(row.number(), id, List.of(RowRules.fault(no, row, table)));
        }
    }

    private Row changed(SheetRow row, RowReading reading, String id) {
        ItemHistory item = RowRules.item(store, id);
        if (!item.now().facts().request().equals(request)) {
            throw Refusal.notFound(id);
        }
        if (!seen.add(item.task())) {
            throw Refusal.invalid("row-twice", "1.8 T2", "The sheet has another row of this item.");
        }
        ItemEdit edit = ItemEdit.of(item, RowRules.version(row, item), reading, table.stamp().kind().columns());
        if (edit.edited().isEmpty()) {
            return Row.unchanged(row.number(), id);
        }
        List<Change> changes = edit.changes(cells.organization());
        if (edit.done()) {
            return doneBefore(row)
                    .map(before -> new Row(row.number(), id, Outcome.CHANGED, before.version(), changes, List.of()))
                    .orElseGet(() -> Row.unchanged(row.number(), id));
        }
        edit.requireFresh();
        List<RowFault> fixed = edit.fixed(SheetKind.ITEMS).stream()
                .map(column -> RowFault.of(table.place(column, row), ItemEdit.isFixed(column))).toList();
        if (!fixed.isEmpty()) {
            return Row.refused(row.number(), id, fixed);
        }
        long version = carriedOut(edit.commands(), item.version(), row);
        return new Row(row.number(), id, Outcome.CHANGED, by.dryRun() ? null : version, changes, List.of());
    }

    /** What the last of a row's commands came to, if this very request had them done before. */
    private Optional<Accepted> doneBefore(SheetRow row) {
        return IntStream.iterate(MOST_COMMANDS - 1, n -> n >= 0, n -> n - 1)
                .mapToObj(n -> desk.doneBefore(part(row, n))).flatMap(Optional::stream).findFirst();
    }

    /** All of a row, or nothing: what would be refused is found out first. */
    private long carriedOut(List<TaskCommand> commands, long version, SheetRow row) {
        if (commands.size() > 1 && !by.dryRun()) {
            for (int i = 0; i < commands.size(); i++) {
                desk.outcome(commands.get(i), part(row, i).seeing(version).rehearsing());
            }
        }
        long now = version;
        for (int i = 0; i < commands.size(); i++) {
            Accepted done = desk.outcome(commands.get(i), part(row, i).seeing(by.dryRun() ? version : now));
            now = done.version();
            accepted.add(done);
        }
        return now;
    }

    private Row created(SheetRow row, RowReading reading) {
        List<RowFault> faults = NewItem.faults(reading, row, table);
        NewItem item = NewItem.of(reading);
        if (!faults.isEmpty() || item == null) {
            return Row.refused(row.number(), null, faults);
        }
        Instruction part = part(row, 0);
        TaskId there = known.of(item.work());
        if (there != null) {
            return desk.doneBefore(part).isPresent()
                    ? new Row(row.number(), there.value(), Outcome.CREATED, 0L, List.of(), List.of())
                    : asBefore(row, there, item);
        }
        if (!seen.add(item.work())) {
            throw Refusal.invalid("row-twice", "1.8 T2", "The sheet has another row that says the same.");
        }
        TaskId task = new TaskId(part.newId(TaskId.PREFIX));
        Command command = item.command(request, task);
        desk.outcome(command, part);
        accepted.add(new Accepted(task.value(), 0));
        return new Row(row.number(), by.dryRun() ? null : task.value(), Outcome.CREATED, by.dryRun() ? null : 0L,
                List.of(), List.of());
    }

    private Row asBefore(SheetRow row, TaskId there, NewItem item) {
        if (!item.assignee().equals(known.assigneeOf(there))) {
            throw Refusal.rule("item-exists", "1.4 C1", "There is such an item with another assignee.").with("item",
                    there.value());
        }
        return Row.unchanged(row.number(), there.value());
    }

    private Instruction part(SheetRow row, int number) {
        return by.andThen("row/" + row.number() + "/" + number);
    }

    /** Nobody is told of a row what he or she may not know: the id of another case is none. */
    static @Nullable RequestId caseOf(SheetTable table) {
        try {
            return new RequestId(table.stamp().subject());
        } catch (RuntimeException malformed) {
            return null;
        }
    }
}
