package org.entente.command.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.util.CellReference;
import org.entente.api.refusal.Refusal;
import org.entente.api.sheet.SheetColumn;
import org.entente.api.sheet.SheetStamp;
import org.jspecify.annotations.Nullable;

/** A sheet whose columns are understood: found by their headings, in whatever order they stand. */
record SheetTable(SheetStamp stamp, Map<SheetColumn, Integer> places, List<SheetRow> rows) {
    SheetTable {
        rows = List.copyOf(rows);
    }

    /**
     * A row under known headings.
     *
     * @param id      of the item; null for a new one
     * @param version that the row was written from; null for a new one
     */
    record SheetRow(int number, Map<SheetColumn, SheetCell> cells, @Nullable SheetCell id,
            @Nullable SheetCell version) {
        /** Whether people wrote anything here. */
        boolean isBlank() {
            return id == null && cells.keySet().stream().noneMatch(SheetColumn::isOpen);
        }
    }

    /**
     * @throws Refusal {@code sheet-unknown} unless it is one of ours, {@code unknown-column}, {@code column-twice} or
     *         {@code column-missing} if its headings are not those that it was given
     */
    static SheetTable of(SheetGrid grid) {
        if (grid.lines().isEmpty()) {
            throw unknown();
        }
        SheetGrid.Line head = grid.lines().getFirst();
        Map<SheetColumn, Integer> places = new EnumMap<>(SheetColumn.class);
        SheetStamp stamp = null;
        Integer ids = null;
        Integer versions = null;
        for (Map.Entry<Integer, SheetCell> one : head.cells().entrySet()) {
            SheetCell cell = one.getValue();
            Optional<SheetStamp> found = SheetStamp.read(cell.text());
            if (found.isPresent() && stamp == null) {
                stamp = found.get();
                ids = one.getKey();
            } else if (cell.text().strip().equals(SheetStamp.VERSION) && versions == null) {
                versions = one.getKey();
            } else {
                SheetColumn column = SheetColumn.named(cell.text()).orElseThrow(() -> heading("unknown-column", cell));
                if (places.put(column, one.getKey()) != null) {
                    throw heading("column-twice", cell);
                }
            }
        }
        if (stamp == null || ids == null || versions == null) {
            throw unknown();
        }
        requireAll(stamp, places);
        List<SheetRow> rows = new ArrayList<>();
        for (SheetGrid.Line line : grid.lines().subList(1, grid.lines().size())) {
            requireUnderHeadings(line, head);
            Map<SheetColumn, SheetCell> cells = new EnumMap<>(SheetColumn.class);
            places.forEach((column, at) -> {
                SheetCell cell = line.cells().get(at);
                if (cell != null) {
                    cells.put(column, cell);
                }
            });
            rows.add(new SheetRow(line.number(), cells, line.cells().get(ids), line.cells().get(versions)));
        }
        return new SheetTable(stamp, places, rows.stream().filter(row -> !row.isBlank()).toList());
    }

    /** Where a column stands in a row, also if nothing is written there. */
    String place(SheetColumn column, SheetRow row) {
        Integer at = places.get(column);
        return new CellReference(row.number() - 1, at == null ? 0 : at).formatAsString(false);
    }

    private static void requireAll(SheetStamp stamp, Map<SheetColumn, Integer> places) {
        for (SheetColumn column : stamp.kind().columns()) {
            if (!places.containsKey(column)) {
                throw Refusal.invalid("column-missing", "1.8 T2", "The column «" + column.heading().en()
                        + "» is missing.").with("column", column.heading().zh() + " " + column.heading().en());
            }
        }
        places.keySet().stream().filter(column -> !stamp.kind().columns().contains(column)).findFirst()
                .ifPresent(column -> {
                    throw Refusal.invalid("unknown-column", "1.8 T2", "This sheet has no such column.")
                            .with("heading", column.heading().en());
                });
    }

    private static void requireUnderHeadings(SheetGrid.Line line, SheetGrid.Line head) {
        line.cells().forEach((at, cell) -> {
            if (!head.cells().containsKey(at)) {
                throw Refusal.invalid("unknown-column", "1.8 T2", "Something stands under no heading.").with("cell",
                        cell.place());
            }
        });
    }

    private static Refusal heading(String code, SheetCell cell) {
        return Refusal.invalid(code, "1.8 T2", "The heading is none of this sheet's, or stands there twice.")
                .with("cell", cell.place()).with("heading", cell.text().length() > 100
                        ? cell.text().substring(0, 100)
                        : cell.text());
    }

    private static Refusal unknown() {
        return Refusal.invalid("sheet-unknown", "",
                "This is no sheet of ours: its hidden columns are missing. Fetch it anew and fill that in.");
    }
}
