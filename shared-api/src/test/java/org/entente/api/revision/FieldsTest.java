package org.entente.api.revision;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.entente.api.refusal.Refusal;
import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A difference names every field that differs and no other, and carries one document over into the other. */
class FieldsTest {
    private static final Map<String, String> FORM = Map.of("goal.en", "on sale", "desiredEnd", "2026-07-03");

    @Property
    void a_document_with_the_difference_made_is_the_other_document(@ForAll("documents") Map<String, String> a,
            @ForAll("documents") Map<String, String> b) {
        assertThat(Fields.apply(a, Fields.between(a, b))).isEqualTo(b);
    }

    @Property
    void what_did_not_change_is_no_difference(@ForAll("documents") Map<String, String> a,
            @ForAll("documents") Map<String, String> b) {
        assertThat(Fields.between(a, a)).isEmpty();
        assertThat(Fields.between(a, b)).allSatisfy(one -> {
            assertThat(one.from()).isEqualTo(a.get(one.field()));
            assertThat(one.to()).isEqualTo(b.get(one.field()));
        }).isSortedAccordingTo((one, other) -> one.field().compareTo(other.field()));
    }

    @Property
    void a_change_made_twice_is_refused_the_second_time(@ForAll("documents") Map<String, String> a,
            @ForAll("documents") Map<String, String> b) {
        List<FieldChange> changes = Fields.between(a, b);
        SortedMap<String, String> once = Fields.apply(a, changes);

        if (!changes.isEmpty()) {
            assertThat(catchThrowableOfType(Refusal.class, () -> Fields.apply(once, changes)).code())
                    .isEqualTo("field-changed-meanwhile");
        }
    }

    @Provide
    Arbitrary<Map<String, String>> documents() {
        Arbitrary<String> fields = Arbitraries.of("goal.zh", "goal.en", "desiredEnd", "milestones",
                "milestones[m1].on");
        Arbitrary<String> values = Arbitraries.of("交付", "on sale", "2026-07-03", "m1", "m1 m2");
        return Arbitraries.maps(fields, values);
    }

    @Test
    void a_field_appears_changes_and_goes_away() {
        assertThat(Fields.between(FORM, Map.of("goal.en", "on sale by 3 July", "phone", "8123"))).containsExactly(
                new FieldChange("desiredEnd", "2026-07-03", null),
                new FieldChange("goal.en", "on sale", "on sale by 3 July"), new FieldChange("phone", null, "8123"));
    }

    @Test
    void a_change_of_what_no_longer_stands_there_is_refused_by_its_field() {
        Refusal no = catchThrowableOfType(Refusal.class,
                () -> Fields.apply(FORM, List.of(new FieldChange("goal.en", "sold", "delivered"))));

        assertThat(no.code()).isEqualTo("field-changed-meanwhile");
        assertThat(no.facts()).isEqualTo(Map.of("field", "goal.en", "stands", "on sale"));
    }

    @Test
    void the_document_compared_stays_as_it_was() {
        Map<String, String> before = new TreeMap<>(FORM);

        Fields.apply(before, List.of(new FieldChange("goal.en", "on sale", "delivered")));
        assertThat(before).isEqualTo(FORM);
    }

    @Test
    void a_change_changes_something() {
        assertThat(catchThrowableOfType(Refusal.class, () -> new FieldChange("goal.en", "on sale", "on sale")).code())
                .isEqualTo("field-unchanged");
    }
}
