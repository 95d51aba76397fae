package org.entente.command.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.entente.api.refusal.Refusal;
import org.entente.api.sheet.SheetColumn;
import org.entente.api.sheet.SheetKind;
import org.entente.api.sheet.SheetStamp;
import org.entente.command.sheet.SheetCell.Kind;
import org.entente.command.sheet.SheetGrid.Line;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Columns are found by their headings, wherever they stand; a sheet that is not ours, or not whole, is refused. */
class SheetTableTest {
    private static final String STAMP = "entente:items:REQ-1:40";

    @Test
    void columns_may_stand_in_any_order_and_be_called_in_either_language() {
        List<String> headings = headings();
        Collections.reverse(headings);
        headings.replaceAll(one -> one.equals("责任人\nAssignee") ? " assignee " : one);
        headings.replaceAll(one -> one.equals("部门\nDepartment") ? "部门" : one);

        SheetTable table = SheetTable.of(grid(headings));
        assertThat(table.stamp()).isEqualTo(new SheetStamp(SheetKind.ITEMS, "REQ-1", 40));
        assertThat(table.places()).hasSize(17).containsEntry(SheetColumn.NOTE_EN, 2)
                .containsEntry(SheetColumn.NUMBER, 18);
    }

    @Test
    void a_heading_that_is_none_of_ours_is_named_with_its_cell() {
        List<String> headings = headings();
        headings.add("Budget");
        Refusal no = refused(grid(headings));
        assertThat(no.code()).isEqualTo("unknown-column");
        assertThat(no.facts()).containsEntry("cell", "T1").containsEntry("heading", "Budget");
    }

    @Test
    void a_column_twice_missing_or_of_another_sheet_is_refused() {
        List<String> twice = headings();
        twice.add("Status");
        List<String> missing = headings();
        missing.remove("进度状态\nStatus");
        List<String> foreign = headings();
        foreign.add("协同编号\nCase");

        assertThat(refused(grid(twice)).code()).isEqualTo("column-twice");
        assertThat(refused(grid(missing)).code()).isEqualTo("column-missing");
        assertThat(refused(grid(foreign)).code()).isEqualTo("unknown-column");
    }

    @Test
    void what_stands_under_no_heading_is_refused_with_its_cell() {
        Refusal no = refused(new SheetGrid(List.of(grid(headings()).lines().getFirst(),
                line(2, 30, new SheetCell("AE2", Kind.TEXT, "x")))));
        assertThat(no.code()).isEqualTo("unknown-column");
        assertThat(no.facts()).containsEntry("cell", "AE2");
    }

    @Test
    void a_sheet_without_our_hidden_columns_is_not_ours() {
        List<String> unstamped = headings();
        unstamped.remove(STAMP);
        List<String> unversioned = headings();
        unversioned.remove("entente:version");

        assertThat(refused(grid(unstamped)).code()).isEqualTo("sheet-unknown");
        assertThat(refused(grid(unversioned)).code()).isEqualTo("sheet-unknown");
        assertThat(refused(new SheetGrid(List.of())).code()).isEqualTo("sheet-unknown");
    }

    @Test
    void rows_in_which_people_wrote_nothing_are_no_rows() {
        SheetGrid grid = new SheetGrid(List.of(grid(headings()).lines().getFirst(),
                line(3, 0, new SheetCell("A3", Kind.NUMBER, "2")), line(4, 5, new SheetCell("F4", Kind.TEXT, "x"))));
        assertThat(SheetTable.of(grid).rows()).extracting(SheetTable.SheetRow::number).containsExactly(4);
    }

    private static Refusal refused(SheetGrid grid) {
        return catchThrowableOfType(Refusal.class, () -> SheetTable.of(grid));
    }

    private static List<String> headings() {
        List<String> headings = new ArrayList<>(SheetKind.ITEMS.columns().stream().map(SheetColumn::written).toList());
        headings.add(STAMP);
        headings.add(SheetStamp.VERSION);
        return headings;
    }

    private static SheetGrid grid(List<String> headings) {
        SortedMap<Integer, SheetCell> cells = new TreeMap<>();
        for (int at = 0; at < headings.size(); at++) {
            cells.put(at, new SheetCell((char) ('A' + at) + "1", Kind.TEXT, headings.get(at)));
        }
        return new SheetGrid(List.of(new Line(1, cells)));
    }

    private static Line line(int number, int column, SheetCell cell) {
        return new Line(number, new TreeMap<>(Map.of(column, cell)));
    }
}
