package org.entente.api.policy;

import java.util.Map;
import java.util.stream.Stream;

import org.entente.api.deadline.Budget;
import org.entente.api.testing.DocTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The limits that docs/domain.md states are those in force where a company sets no others (clause 1.7), both ways. */
class LimitsTableTest {
    private static final DocTable TABLE = DocTable.under("domain.md", "Limits");
    private static final Map<String, Map<String, String>> ROWS = TABLE.byFirstCell();

    @Test
    void every_limit_has_its_row_and_every_row_is_a_limit() {
        assertThat(TABLE.columns()).containsExactly("id", "from", "to", "value", "demanded by the handbook",
                "in own words");
        assertThat(ROWS.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(LimitKey.values()).map(LimitKey::code).toList());
    }

    @ParameterizedTest
    @EnumSource
    void the_row_states_value_and_origin(LimitKey key) {
        Map<String, String> row = ROWS.get(key.code());

        assertThat(row).isNotNull().containsEntry("value", written(key.standard()))
                .containsEntry("demanded by the handbook", key.demanded() ? "x" : "");
        assertThat(row.get("to")).isNotBlank();
        assertThat(row.get("in own words")).endsWith(".");
    }

    @Test
    void what_the_handbook_demands_is_never_our_default() {
        assertThat(Stream.of(LimitKey.values()).filter(LimitKey::demanded).map(LimitKey::code))
                .containsExactlyInAnyOrder("confirmation", "kickoff", "kickoff_material", "weekly_update",
                        "weekly_summary", "normal_solved", "urgent_measures", "urgent_solved");
    }

    private static String written(@Nullable Budget standard) {
        return standard == null ? "by rule" : standard.toString();
    }
}
