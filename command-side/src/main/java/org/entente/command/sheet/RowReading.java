package org.entente.command.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.entente.api.refusal.Refusal;
import org.entente.api.sheet.SheetColumn;
import org.entente.command.sheet.SheetTable.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a row say.
 *
 * @param values columns in which nothing is written are absent
 * @param faults the cells that cannot be understood
 */
record RowReading(Map<SheetColumn, Object> values, List<RowFault> faults) {
    static RowReading of(SheetRow row, SheetTable table, CellReading cells) {
        Map<SheetColumn, Object> values = new EnumMap<>(SheetColumn.class);
        List<RowFault> faults = new ArrayList<>();
        for (SheetColumn column : table.stamp().kind().columns()) {
            SheetCell cell = row.cells().get(column);
            try {
                Object value = cells.of(column, cell);
                if (value != null) {
                    values.put(column, value);
                }
            } catch (Refusal no) {
                faults.add(RowFault.of(cell == null ? table.place(column, row) : cell.place(), no));
            }
        }
        return new RowReading(values, faults);
    }

    @Nullable
    Object get(SheetColumn column) {
        return values.get(column);
    }

    String text(SheetColumn column) {
        return values.get(column) instanceof String text ? text : "";
    }

    int number(SheetColumn column) {
        return values.get(column) instanceof Integer number ? number : 0;
    }

    @Nullable
    <T> T as(Class<T> type, SheetColumn column) {
        Object value = values.get(column);
        return type.isInstance(value) ? type.cast(value) : null;
    }
}
