package org.entente.api.revision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.entente.api.refusal.Refusal;
import org.entente.api.text.Text;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A document is put together again from its leaves, and what is no field of it is refused by name. */
class FieldReaderTest {
    record Step(String id, Text what) {}

    @Test
    void what_was_taken_apart_is_put_together_again() {
        Map<String, String> fields = new FieldWriter().text("goal", new Text("交付", "")).day("end", null)
                .day("start", LocalDate.parse("2026-03-02"))
                .rows("steps", List.of(new Step("b", new Text("", "two")), new Step("a", Text.NONE)), Step::id,
                        (to, step) -> to.text("what", step.what()))
                .fields();

        assertThat(fields).isEqualTo(
                Map.of("goal.zh", "交付", "start", "2026-03-02", "steps", "b a", "steps[b].what.en", "two"));
        FieldReader reader = new FieldReader(fields);
        assertThat(reader.text("goal")).isEqualTo(new Text("交付", ""));
        assertThat(reader.day("end")).isNull();
        assertThat(reader.day("start")).isEqualTo(LocalDate.parse("2026-03-02"));
        assertThat(reader.rows("steps", (id, row) -> new Step(id, row.text("what"))))
                .containsExactly(new Step("b", new Text("", "two")), new Step("a", Text.NONE));
        reader.done();
    }

    @Test
    void a_leaf_that_nobody_asks_for_is_no_field() {
        FieldReader reader = new FieldReader(Map.of("steps", "a", "steps[a].what.en", "x", "steps[z].what.en", "y"));

        reader.rows("steps", (id, row) -> new Step(id, row.text("what")));
        Refusal no = catchThrowableOfType(Refusal.class, reader::done);
        assertThat(no.code()).isEqualTo("unknown-field");
        assertThat(no.facts()).containsEntry("field", "steps[z].what.en");
    }

    @Test
    void a_word_without_its_meaning_is_refused_with_its_whole_path() {
        FieldReader reader = new FieldReader(Map.of("steps", "a", "steps[a].on", "next week"));

        Refusal no = catchThrowableOfType(Refusal.class, () -> reader.rows("steps", (id, row) -> row.day("on")));
        assertThat(no.code()).isEqualTo("field-malformed");
        assertThat(no.facts()).isEqualTo(Map.of("field", "steps[a].on", "value", "next week"));
        assertThat(catchThrowableOfType(Refusal.class, () -> reader.required("end", LocalDate::parse)).facts())
                .containsEntry("field", "end");
    }
}
