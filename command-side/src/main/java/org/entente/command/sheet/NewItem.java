package org.entente.command.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.plan.PlanCommand.CreateItem;
import org.entente.api.plan.PlanId;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestId;
import org.entente.api.sheet.SheetColumn;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.task.WorkItem;
import org.entente.api.text.Text;
import org.entente.command.sheet.SheetTable.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * A row without an item: one that is to be made. It is the same as one that is there if it says the same, so that the same sheet
 * makes it once.
 */
record NewItem(DepartmentId department, int planTask, Text title, PersonId assignee, int firstWeek, int lastWeek) {
    private static final List<SheetColumn> NEEDED = List.of(SheetColumn.DEPARTMENT, SheetColumn.PLAN_TASK,
            SheetColumn.ASSIGNEE, SheetColumn.FIRST_WEEK, SheetColumn.LAST_WEEK);
    /** What is said of an item only once it is there. */
    private static final List<SheetColumn> LATER = List.of(SheetColumn.NEW_END, SheetColumn.CAUSE,
            SheetColumn.WAITING_FOR, SheetColumn.NOTE_ZH, SheetColumn.NOTE_EN);

    /** What makes two of them the same work. */
    record Work(DepartmentId department, int planTask, Text title, int firstWeek, int lastWeek) {}

    /** What is missing in the row, and what is too early to be said. */
    static List<RowFault> faults(RowReading reading, SheetRow row, SheetTable table) {
        List<RowFault> faults = new ArrayList<>();
        NEEDED.stream().filter(column -> reading.get(column) == null)
                .forEach(column -> faults.add(missing(column, row, table)));
        if (reading.text(SheetColumn.TITLE_ZH).isEmpty() && reading.text(SheetColumn.TITLE_EN).isEmpty()) {
            faults.add(missing(SheetColumn.TITLE_ZH, row, table));
        }
        Object status = reading.get(SheetColumn.STATUS);
        if (status != null && status != TaskStatus.NOT_STARTED) {
            faults.add(early(SheetColumn.STATUS, row, table));
        }
        if (reading.number(SheetColumn.PERCENT) != 0) {
            faults.add(early(SheetColumn.PERCENT, row, table));
        }
        LATER.stream().filter(column -> reading.get(column) != null)
                .forEach(column -> faults.add(early(column, row, table)));
        return faults;
    }

    /** Null while something is missing. */
    static @Nullable NewItem of(RowReading reading) {
        DepartmentId department = reading.as(DepartmentId.class, SheetColumn.DEPARTMENT);
        PersonId assignee = reading.as(PersonId.class, SheetColumn.ASSIGNEE);
        return department == null || assignee == null
                ? null
                : new NewItem(department, reading.number(SheetColumn.PLAN_TASK),
                        new Text(reading.text(SheetColumn.TITLE_ZH), reading.text(SheetColumn.TITLE_EN)), assignee,
                        reading.number(SheetColumn.FIRST_WEEK), reading.number(SheetColumn.LAST_WEEK));
    }

    static NewItem of(WorkItem item) {
        return new NewItem(item.department(), item.planTask(), item.title(), item.assignee(), item.firstWeek(),
                item.lastWeek());
    }

    Work work() {
        return new Work(department, planTask, title, firstWeek, lastWeek);
    }

    CreateItem command(RequestId request, TaskId task) {
        return new CreateItem(PlanId.of(request), department, task, planTask, title, assignee, firstWeek, lastWeek,
                Text.NONE, null, List.of());
    }

    private static RowFault missing(SheetColumn column, SheetRow row, SheetTable table) {
        return RowFault.of(table.place(column, row), Refusal.invalid("cell-missing", "1.8 T2",
                "A new item needs its " + column.heading().en().toLowerCase(Locale.ROOT) + "."));
    }

    private static RowFault early(SheetColumn column, SheetRow row, SheetTable table) {
        return RowFault.of(table.place(column, row), Refusal.invalid("new-item-not-started", "1.4",
                "A new item is not started: bring it in first, then report on it."));
    }
}
