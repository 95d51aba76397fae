package org.entente.command.sheet;

import java.util.EnumMap;
import java.util.Map;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.organization.Department;
import org.entente.api.organization.Organization;
import org.entente.api.organization.Person;
import org.entente.api.sheet.CauseWords;
import org.entente.api.sheet.SheetColumn;
import org.entente.api.sheet.StatusWords;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What an item says in each column, as values that can be compared with what a cell says. */
final class ItemValues {
    private static final int ALL = 100;

    private ItemValues() {}

    /** Columns without a value are absent; those that only number or place a row are left out. */
    static Map<SheetColumn, Object> of(ItemState state) {
        Map<SheetColumn, Object> values = new EnumMap<>(SheetColumn.class);
        values.put(SheetColumn.DEPARTMENT, state.facts().department());
        values.put(SheetColumn.PLAN_TASK, state.facts().item().planTask());
        put(values, SheetColumn.TITLE_ZH, state.facts().item().title().zh());
        put(values, SheetColumn.TITLE_EN, state.facts().item().title().en());
        values.put(SheetColumn.ASSIGNEE, state.facts().item().assignee());
        values.put(SheetColumn.FIRST_WEEK, state.facts().firstWeek());
        values.put(SheetColumn.LAST_WEEK, state.facts().lastWeek());
        values.put(SheetColumn.PLANNED_START, state.facts().item().plannedStart());
        values.put(SheetColumn.PLANNED_END, state.facts().plannedEnd());
        values.put(SheetColumn.STATUS, state.facts().status());
        values.put(SheetColumn.PERCENT, state.said().percent());
        if (state.promised() != null) {
            values.put(SheetColumn.NEW_END, state.promised());
        }
        if (state.said().cause() != null) {
            values.put(SheetColumn.CAUSE, state.said().cause());
        }
        if (state.said().waitingFor() != null) {
            values.put(SheetColumn.WAITING_FOR, state.said().waitingFor());
        }
        put(values, SheetColumn.NOTE_ZH, state.said().note().zh());
        put(values, SheetColumn.NOTE_EN, state.said().note().en());
        return values;
    }

    /** The same, where it is reported done: as it is once that is accepted. */
    static Map<SheetColumn, Object> ofDone(ItemState state, Text note) {
        Map<SheetColumn, Object> values = of(state);
        values.put(SheetColumn.STATUS, TaskStatus.COMPLETED);
        values.put(SheetColumn.PERCENT, ALL);
        values.remove(SheetColumn.NOTE_ZH);
        values.remove(SheetColumn.NOTE_EN);
        put(values, SheetColumn.NOTE_ZH, note.zh());
        put(values, SheetColumn.NOTE_EN, note.en());
        return values;
    }

    private static void put(Map<SheetColumn, Object> values, SheetColumn column, String text) {
        if (!text.isEmpty()) {
            values.put(column, text);
        }
    }

    /** A value as a report shows it. */
    static String shown(@Nullable Object value, Organization organization) {
        return switch (value) {
            case null -> "";
            case TaskStatus status -> StatusWords.written(status);
            case SlipCause cause -> CauseWords.written(cause);
            case DepartmentId id -> organization.company().department(id).map(Department::name)
                    .map(name -> name.zh() + " " + name.en()).orElse(id.value());
            case PersonId id -> organization.person(id).map(Person::name).map(name -> name.zh() + " " + name.en())
                    .orElse(id.value());
            default -> value.toString();
        };
    }
}
