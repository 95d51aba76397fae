package org.entente.command.sheet;

import java.util.List;
import java.util.SortedMap;

/** What stands in a sheet: its rows that hold something, the first of them its headings. */
record SheetGrid(List<Line> lines) {
    SheetGrid {
        lines = List.copyOf(lines);
    }

    /**
     * A row.
     *
     * @param number as people see it, from 1
     * @param cells  by column, from 0
     */
    record Line(int number, SortedMap<Integer, SheetCell> cells) {}
}
