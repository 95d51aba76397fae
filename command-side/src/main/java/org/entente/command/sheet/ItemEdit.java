package org.entente.command.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.organization.Organization;
import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.entente.api.sheet.SheetColumn;
import org.entente.api.sheet.SheetKind;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskCommand;
import org.entente.api.task.TaskCommand.AssignTask;
import org.entente.api.task.TaskCommand.CompleteTask;
import org.entente.api.task.TaskCommand.DescribeTask;
import org.entente.api.task.TaskCommand.ReportProgress;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.task.WorkItem;
import org.entente.api.text.Text;
import org.entente.command.sheet.ImportReport.Change;
import org.jspecify.annotations.Nullable;

/**
 * What somebody changed in the row of an item, and what the item is to be told.
 *
 * @param edited the columns that differ from the version that the row was written from
 * @param done   the item says all of it already
 */
record ItemEdit(ItemHistory item, long seen, RowReading row, Set<SheetColumn> edited, boolean done) {
    /** How an item goes: what a report says of it. */
    private static final Set<SheetColumn> REPORTED = EnumSet.of(SheetColumn.STATUS, SheetColumn.PERCENT,
            SheetColumn.NEW_END, SheetColumn.CAUSE, SheetColumn.WAITING_FOR, SheetColumn.NOTE_ZH, SheetColumn.NOTE_EN);
    private static final Set<SheetColumn> TITLE = EnumSet.of(SheetColumn.TITLE_ZH, SheetColumn.TITLE_EN);
    private static final Set<SheetColumn> UNREAD = EnumSet.of(SheetColumn.NUMBER, SheetColumn.CASE);
    private static final int ALL = 100;

    // PAP-4: a row changes what its writer changed, compared with the version that it was written from, and nothing else
    static ItemEdit of(ItemHistory item, long seen, RowReading row, List<SheetColumn> columns) {
        Map<SheetColumn, Object> then = ItemValues.of(item.at(seen));
        Map<SheetColumn, Object> now = ItemValues.of(item.now());
        Set<SheetColumn> edited = EnumSet.noneOf(SheetColumn.class);
        for (SheetColumn column : columns) {
            if (!UNREAD.contains(column) && !Objects.equals(row.get(column), then.get(column))) {
                edited.add(column);
            }
        }
        Text done = item.now().done();
        return new ItemEdit(item, seen, row, edited, says(now, row, edited)
                || done != null && says(ItemValues.ofDone(item.now(), done), row, edited));
    }

    private static boolean says(Map<SheetColumn, Object> values, RowReading row, Set<SheetColumn> columns) {
        return columns.stream().allMatch(column -> Objects.equals(row.get(column), values.get(column)));
    }

    /** Field by field, as it was and as the row says. */
    List<Change> changes(Organization organization) {
        Map<SheetColumn, Object> then = ItemValues.of(item.at(seen));
        return edited.stream().map(column -> new Change(column.field(),
                ItemValues.shown(then.get(column), organization), ItemValues.shown(row.get(column), organization)))
                .toList();
    }

    /** @throws Refusal {@code stale-version} with who changed the item since the row was written */
    // PAP-5: a row is refused if a person changed its item since it was written
    void requireFresh() {
        List<ItemHistory.Step> since = item.since(seen);
        if (!since.isEmpty()) {
            throw Refusal
                    .of(RefusalKind.STALE, "stale-version", "Somebody changed the item since the sheet was written.")
                    .with("aggregate", item.task().value()).with("seenVersion", seen)
                    .with("currentVersion", item.version())
                    .with("by", List.copyOf(new TreeSet<>(since.stream().map(ItemHistory.Step::actor).toList())))
                    .with("at", since.getLast().at().toString());
        }
    }

    /** The columns that this sheet shows and does not change. */
    List<SheetColumn> fixed(SheetKind kind) {
        return edited.stream().filter(column -> !REPORTED.contains(column))
                .filter(column -> kind == SheetKind.WEEK || column != SheetColumn.ASSIGNEE && !TITLE.contains(column))
                .toList();
    }

    static Refusal isFixed(SheetColumn column) {
        return TITLE.contains(column) || column == SheetColumn.ASSIGNEE
                ? Refusal.invalid("field-fixed", "1.4 C1", "This is changed in the list of work items.")
                : Refusal.invalid("field-fixed", "1.3 B8",
                        "This is not changed here: weeks and tasks only by an approved change of the plan.");
    }

    /** @throws Refusal what a sheet cannot say */
    List<TaskCommand> commands() {
        TaskId task = item.task();
        DepartmentId department = item.now().facts().department();
        List<TaskCommand> commands = new ArrayList<>();
        if (edited.contains(SheetColumn.ASSIGNEE)) {
            PersonId assignee = row.as(PersonId.class, SheetColumn.ASSIGNEE);
            commands.add(new AssignTask(task, department, required(assignee, "assignee")));
        }
        if (edited.stream().anyMatch(TITLE::contains)) {
            WorkItem before = item.now().facts().item();
            commands.add(new DescribeTask(task, department,
                    new Text(row.text(SheetColumn.TITLE_ZH), row.text(SheetColumn.TITLE_EN)), before.deliverable(),
                    before.risk()));
        }
        if (edited.stream().anyMatch(REPORTED::contains)) {
            commands.add(report());
        }
        return commands;
    }

    /** @throws Refusal what a report cannot say */
    TaskCommand report() {
        TaskId task = item.task();
        DepartmentId department = item.now().facts().department();
        TaskStatus status = required(row.as(TaskStatus.class, SheetColumn.STATUS), "status");
        Text note = new Text(row.text(SheetColumn.NOTE_ZH), row.text(SheetColumn.NOTE_EN));
        LocalDate promise = row.as(LocalDate.class, SheetColumn.NEW_END);
        TaskStatus before = item.now().facts().status();
        if (before == TaskStatus.COMPLETED && edited.contains(SheetColumn.STATUS)) {
            throw Refusal.rule("reopened-elsewhere", "1.4", "A completed item is taken up again by an act of its own.");
        }
        if (status == TaskStatus.CANCELLED) {
            throw Refusal.rule("cancelled-elsewhere", "1.4", "An item is cancelled by an approved change only.");
        }
        if (promise == null && edited.contains(SheetColumn.NEW_END)) {
            throw Refusal.rule("promise-stands", "1.4", "A promised day is replaced by another one, never taken back.");
        }
        if (status == TaskStatus.COMPLETED && before != TaskStatus.COMPLETED) {
            boolean saysMore = edited.contains(SheetColumn.NEW_END)
                    || edited.contains(SheetColumn.PERCENT) && row.number(SheetColumn.PERCENT) != ALL;
            if (saysMore) {
                throw Refusal.invalid("completed-and-not", "1.4",
                        "What is completed is done to 100 percent and promises no further day.");
            }
            return new CompleteTask(task, department, note, null);
        }
        boolean promises = edited.contains(SheetColumn.NEW_END) || status == TaskStatus.DELAYED;
        return new ReportProgress(task, department, status, row.number(SheetColumn.PERCENT), note,
                promises ? promise : null, row.as(SlipCause.class, SheetColumn.CAUSE),
                row.as(DepartmentId.class, SheetColumn.WAITING_FOR), null);
    }

    private static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw Refusal.invalid("cell-missing", "1.8 T2", "This cell must not be emptied.").with("field", field);
        }
        return value;
    }
}
