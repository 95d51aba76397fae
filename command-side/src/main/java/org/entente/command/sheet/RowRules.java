package org.entente.command.sheet;

import java.util.Map;
import java.util.Set;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.entente.api.sheet.SheetColumn;
import org.entente.api.task.TaskId;
import org.entente.command.sheet.SheetTable.SheetRow;

/** What the rows of every kind of sheet have in common: which item they are about, and where a refusal belongs. */
final class RowRules {
    /** The cell that a refusal of the rules is about. */
    private static final Map<String, SheetColumn> ABOUT = Map.ofEntries(
            Map.entry("reason-missing", SheetColumn.NOTE_ZH), Map.entry("expected-end-missing", SheetColumn.NEW_END),
            Map.entry("expected-end-in-the-past", SheetColumn.NEW_END),
            Map.entry("promise-stands", SheetColumn.NEW_END), Map.entry("percent-out-of-range", SheetColumn.PERCENT),
            Map.entry("cause-missing", SheetColumn.CAUSE), Map.entry("waiting-for-missing", SheetColumn.WAITING_FOR),
            Map.entry("waits-for-itself", SheetColumn.WAITING_FOR),
            Map.entry("unknown-person", SheetColumn.ASSIGNEE), Map.entry("already-assigned", SheetColumn.ASSIGNEE),
            Map.entry("item-outside-task", SheetColumn.FIRST_WEEK),
            Map.entry("unknown-plan-task", SheetColumn.PLAN_TASK), Map.entry("role-missing", SheetColumn.DEPARTMENT),
            Map.entry("wrong-department", SheetColumn.DEPARTMENT), Map.entry("nothing-to-copy", SheetColumn.STATUS),
            Map.entry("status-not-reportable", SheetColumn.STATUS), Map.entry("phase", SheetColumn.STATUS));
    private static final Set<String> ABOUT_THE_WHOLE = Set.of("key-used", "still-running", "position-unknown");

    private RowRules() {}

    /**
     * The refusal as a fault of the row, with the cell that it is about; the row's first where it is about all of it.
     *
     * @throws Refusal the same, if it is not about the row alone: then it is the answer to the whole
     */
    static RowFault fault(Refusal no, SheetRow row, SheetTable table) {
        if (no.kind() == RefusalKind.BUSY || ABOUT_THE_WHOLE.contains(no.code())) {
            throw no;
        }
        SheetColumn column = ABOUT.get(no.code());
        return RowFault.of(column == null || !table.places().containsKey(column)
                ? "A" + row.number()
                : table.place(column, row), no);
    }

    /** @throws Refusal {@code not-found} if there is no such item */
    static ItemHistory item(EventStore store, String id) {
        TaskId task;
        try {
            task = new TaskId(id);
        } catch (RuntimeException malformed) {
            throw Refusal.notFound(id);
        }
        return ItemHistory.of(store, task);
    }

    /** @throws Refusal {@code version-unknown} unless it is one that the item had */
    static long version(SheetRow row, ItemHistory item) {
        String text = row.version() == null ? "" : row.version().text().strip();
        if (!text.matches("[0-9]{1,9}") || Long.parseLong(text) > item.version()) {
            throw Refusal.invalid("version-unknown", "",
                    "The hidden version of the row was changed: fetch the sheet anew.");
        }
        return Long.parseLong(text);
    }
}
