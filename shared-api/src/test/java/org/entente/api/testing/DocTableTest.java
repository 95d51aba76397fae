package org.entente.api.testing;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The tables that tests compare the code with are read as they are written, and a broken one is not passed over. */
class DocTableTest {
    @Test
    void a_table_belongs_to_the_heading_above_it() {
        List<DocTable> tables = DocTable.in("""
                                            # Page
                                            | no | x |
                                            |---|---|
                                            text
                                            ### Doors
                                            A sentence.

                                            | door | open | shut |
                                            |---|:--|---|
                                            | red | x |  |
                                            | blue || x |
                                            """.lines().toList());

        assertThat(tables).extracting(DocTable::heading).containsExactly("Page", "Doors");
        assertThat(tables.getFirst().rows()).isEmpty();
        DocTable doors = tables.getLast();
        assertThat(doors.columns()).containsExactly("door", "open", "shut");
        assertThat(doors.column("shut")).containsExactly("", "x");
        assertThat(doors.marked()).containsExactly("blue in shut", "red in open");
        assertThat(doors.byFirstCell()).containsEntry("red", Map.of("open", "x", "shut", ""));
    }

    @Test
    void a_row_with_a_cell_too_few_is_an_error() {
        assertThatThrownBy(() -> DocTable.in(List.of("| a | b |", "|---|---|", "| 1 |")))
                .isInstanceOf(AssertionError.class).hasMessageContaining("2 columns");
        assertThatThrownBy(() -> DocTable.in(List.of("| a | b |", "| 1 | 2 |")))
                .isInstanceOf(AssertionError.class).hasMessageContaining("without a line");
    }

    @Test
    void a_row_that_stands_twice_is_an_error() {
        DocTable twice = DocTable.in(List.of("| a | b |", "|---|---|", "| 1 | x |", "| 1 |  |")).getFirst();

        assertThatThrownBy(twice::marked).isInstanceOf(AssertionError.class).hasMessageContaining("1 twice");
    }

    @Test
    void a_heading_or_a_column_that_is_not_there_is_an_error() {
        assertThatThrownBy(() -> DocTable.under("domain.md", "Nothing of the kind"))
                .isInstanceOf(AssertionError.class).hasMessageContaining("Nothing of the kind");
        assertThatThrownBy(() -> DocTable.under("domain.md", "Limits").column("colour"))
                .isInstanceOf(AssertionError.class).hasMessageContaining("colour");
    }
}
