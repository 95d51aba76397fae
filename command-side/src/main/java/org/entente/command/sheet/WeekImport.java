package org.entente.command.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.entente.api.organization.Organization;
import org.entente.api.refusal.Refusal;
import org.entente.api.sheet.SheetKind;
import org.entente.api.task.TaskCommand;
import org.entente.api.task.TaskCommand.CompleteTask;
import org.entente.api.task.TaskCommand.ReportProgress;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.week.WeekKey;
import org.entente.command.sheet.ImportReport.Outcome;
import org.entente.command.sheet.ImportReport.Row;
import org.entente.command.sheet.SheetTable.SheetRow;
import org.entente.command.web.Instruction;
import org.entente.command.week.SheetReport;
import org.entente.command.week.Sheets;
import org.entente.command.week.WeekBodies.RowBody;
import org.entente.command.week.WeekBodies.Said;

/** The rows of one weekly sheet: whatever they say goes the way of every weekly update, all at once. For one request. */
final class WeekImport {
    private final SheetTable table;
    private final EventStore store;
    private final CellReading cells;
    private final Map<Integer, Row> told = new LinkedHashMap<>();
    private final List<Asked> asked = new ArrayList<>();

    /** A row and what it says of its item. */
    private record Asked(SheetRow row, ItemEdit edit, RowBody body) {}

    WeekImport(SheetTable table, EventStore store, Organization organization) {
        this.table = table;
        this.store = store;
        this.cells = new CellReading(organization);
    }

    Imports.Imported fill(WeekKey week, Sheets sheets, Instruction by) {
        table.rows().forEach(this::read);
        Sheets.Filled filled = sheets.fill(week, asked.stream().map(Asked::body).toList(), by);
        for (int i = 0; i < asked.size(); i++) {
            told.put(asked.get(i).row().number(), row(asked.get(i), filled.report().rows().get(i)));
        }
        List<Row> rows = table.rows().stream().map(row -> told.get(row.number())).toList();
        return new Imports.Imported(ImportReport.of(SheetKind.WEEK, week.value(), by.dryRun(), rows)
                .with(filled.report().slots()), filled.accepted());
    }

    private void read(SheetRow row) {
        RowReading reading = RowReading.of(row, table, cells);
        String id = row.id() == null ? null : row.id().text().strip();
        if (!reading.faults().isEmpty()) {
            told.put(row.number(), Row.refused(row.number(), id, reading.faults()));
            return;
        }
        try {
            if (id == null) {
                throw Refusal.invalid("row-without-item", "1.4 C2", "New items are made in the list of work items.");
            }
            ItemHistory item = RowRules.item(store, id);
            ItemEdit edit = ItemEdit.of(item, RowRules.version(row, item), reading, table.stamp().kind().columns());
            List<RowFault> fixed = edit.fixed(SheetKind.WEEK).stream()
                    .map(column -> RowFault.of(table.place(column, row), ItemEdit.isFixed(column))).toList();
            if (fixed.isEmpty()) {
                asked.add(new Asked(row, edit, body(edit)));
            } else {
                told.put(row.number(), Row.refused(row.number(), id, fixed));
            }
        } catch (Refusal no) {
            told.put(row.number(), Row.refused(row.number(), id, List.of(RowRules.fault(no, row, table))));
        }
    }

    /** A row as it was fetched says again what was last said: nothing has changed. */
    private static RowBody body(ItemEdit edit) {
        TaskId task = edit.item().task();
        if (edit.done()) {
            return RowBody.unchanged(task);
        }
        edit.requireFresh();
        TaskCommand report = edit.report();
        if (report instanceof CompleteTask c) {
            return new RowBody(task, Said.COMPLETED, null, c.note(), null, null, null, null, null);
        }
        ReportProgress c = (ReportProgress) report;
        if (c.status() == TaskStatus.NOT_STARTED) {
            throw Refusal.invalid("status-not-reportable", "1.4 C2",
                    "Reported is in progress, delayed, blocked or completed.");
        }
        LocalDate promise = c.newExpectedEnd();
        return new RowBody(task, Said.valueOf(c.status().name()), c.percent(), c.note(), promise, c.cause(),
                c.waitingFor(), c.forecast(), null);
    }

    private Row row(Asked one, SheetReport.Row outcome) {
        String id = one.edit().item().task().value();
        int number = one.row().number();
        return switch (outcome.outcome()) {
            case ACCEPTED -> new Row(number, id, Outcome.CHANGED, outcome.version(),
                    one.edit().changes(cells.organization()), List.of());
            case UNCHANGED -> Row.unchanged(number, id);
            case REFUSED -> Row.refused(number, id, List.of(fault(outcome, one.row())));
        };
    }

    private RowFault fault(SheetReport.Row outcome, SheetRow row) {
        SheetReport.No no = Objects.requireNonNull(outcome.refusal());
        RowFault about = RowRules.fault(Refusal.rule(no.code(), no.clause(), no.detail()), row, table);
        return new RowFault(about.cell(), no.status(), no.code(), no.clause(), no.detail(), no.facts());
    }
}
