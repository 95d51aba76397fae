package org.entente.api.revision;

import java.util.Arrays;
import java.util.List;

import org.entente.api.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Rows have short ids, unique in their list; one that was left out gets the next free one. */
class RowIdsTest {
    @ParameterizedTest
    @ValueSource(strings = {"m", "0", "m1", "pilot-run", "a2345678901234567890", "0-"})
    void a_short_word_is_an_id(String id) {
        assertThat(RowIds.require("milestones", id)).isEqualTo(id);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "M1", "-m", "a b", "m_1", "a23456789012345678901", "里程碑", "m1]"})
    void anything_else_is_none(String id) {
        assertThat(catchThrowableOfType(Refusal.class, () -> RowIds.require("milestones", id)).code())
                .isEqualTo("row-id-malformed");
    }

    @Test
    void an_id_that_was_left_out_is_the_next_free_one() {
        assertThat(RowIds.filled("m", Arrays.asList(null, "m1", null, "m3", null)))
                .containsExactly("m2", "m1", "m4", "m3", "m5");
    }

    @Test
    void two_rows_of_one_list_have_two_ids() {
        Refusal no = catchThrowableOfType(Refusal.class,
                () -> RowIds.requireUnique("milestones", List.of("m1", "m2", "m1")));

        assertThat(no.code()).isEqualTo("row-id-twice");
        assertThat(no.facts()).containsEntry("id", "m1");
        RowIds.requireUnique("milestones", List.of("m1", "m2"));
    }

    @Property
    void given_ids_stay_and_the_others_differ_from_all(@ForAll("ids") List<String> ids) {
        List<String> filled = RowIds.filled("m", ids);

        assertThat(filled).hasSameSizeAs(ids).doesNotContainNull();
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i) != null) {
                assertThat(filled.get(i)).isEqualTo(ids.get(i));
            }
        }
        if (ids.stream().filter(one -> one != null).distinct().count() == ids.stream().filter(one -> one != null)
                .count()) {
            assertThat(filled).doesNotHaveDuplicates();
        }
    }

    @Provide
    Arbitrary<List<String>> ids() {
        return Arbitraries.of("m1", "m2", "m3", "x").injectNull(0.5).list().ofMaxSize(8);
    }
}
