package org.entente.api.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.entente.api.identity.DepartmentId;
import org.entente.api.refusal.Refusal;
import org.entente.api.revision.FieldChange;
import org.entente.api.revision.Fields;
import org.entente.api.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Rule REQ-17: two revisions of a form differ in named fields, and the rows of its lists are the same ones by their id. */
class RequestFieldsTest {
    private static final DepartmentId RND = new DepartmentId("rnd");

    @Property
    void a_form_is_its_fields_and_its_fields_are_the_form(@ForAll("forms") RequestForm form) {
        assertThat(RequestFields.form(RequestFields.of(form))).isEqualTo(form);
    }

    @Property
    void a_revision_with_the_difference_made_is_the_next_revision(@ForAll("forms") RequestForm a,
            @ForAll("forms") RequestForm b) {
        SortedMap<String, String> from = RequestFields.of(a);

        assertThat(RequestFields.form(Fields.apply(from, Fields.between(from, RequestFields.of(b))))).isEqualTo(b);
    }

    @Provide
    Arbitrary<RequestForm> forms() {
        return RandomForms.forms();
    }

    @Test
    void rows_appear_go_away_move_and_change_each_by_itself() {
        RequestForm before = launch(List.of(milestone("m1", "2026-05-01", "冻结"), milestone("m2", "2026-06-01", "试产")),
                "80000.50");
        RequestForm after = launch(List.of(milestone("m3", "2026-06-20", "首单"), milestone("m1", "2026-05-08", "冻结")),
                "80000.5");

        assertThat(Fields.between(RequestFields.of(before), RequestFields.of(after))).containsExactly(
                new FieldChange("milestones", "m1 m2", "m3 m1"),
                new FieldChange("milestones[m1].on", "2026-05-01", "2026-05-08"),
                new FieldChange("milestones[m2].on", "2026-06-01", null),
                new FieldChange("milestones[m2].what.zh", "试产", null),
                new FieldChange("milestones[m3].on", null, "2026-06-20"),
                new FieldChange("milestones[m3].what.zh", null, "首单"));
    }

    @Test
    void every_leaf_has_its_path() {
        assertThat(RequestFields.of(launch(List.of(milestone("m1", "2026-05-01", "冻结")), "80000.50"))).isEqualTo(Map
                .ofEntries(Map.entry("title.zh", "上市"), Map.entry("title.en", "launch"),
                        Map.entry("category", "strategic"), Map.entry("background.en", "A7 is old"),
                        Map.entry("goal.en", "on sale"), Map.entry("subGoals", "g1"),
                        Map.entry("subGoals[g1].what.en", "yield"), Map.entry("subGoals[g1].measure.en", "96%"),
                        Map.entry("subGoals[g1].dueOn", "2026-06-01"), Map.entry("deliveryStandard.en", "tested"),
                        Map.entry("desiredEnd", "2026-07-03"), Map.entry("milestones", "m1"),
                        Map.entry("milestones[m1].on", "2026-05-01"), Map.entry("milestones[m1].what.zh", "冻结"),
                        Map.entry("departments", "rnd"), Map.entry("departments[rnd].part", "lead"),
                        Map.entry("departments[rnd].duty.en", "design"), Map.entry("resources", "r1"),
                        Map.entry("resources[r1].from", "rnd"), Map.entry("resources[r1].what.en", "lab"),
                        Map.entry("resources[r1].amountCny", "80000.5"), Map.entry("resources[r1].people", "2"),
                        Map.entry("urgency", "pressing"), Map.entry("confidentiality", "internal"),
                        Map.entry("phone", "8123")));
    }

    @ParameterizedTest
    @CsvSource({"desiredEnd, next week, field-malformed", "category, urgent, field-malformed",
            "departments, r[d, field-malformed", "departments[rnd].part, chief, field-malformed",
            "resources[r1].amountCny, much, field-malformed", "resources[r1].amountCny, -1, amount-negative",
            "resources[r1].amountCny, 1e999999999, amount-out-of-range",
            "resources[r1].amountCny, 0.005, amount-out-of-range", "milestones, m1 m1, row-id-twice",
            "subGoals, G1, row-id-malformed", "subGoals, 'g1 ', row-id-malformed",
            "milestones, m1 m9, field-malformed",
            "goal.fr, en vente, unknown-field", "milestones[m9].on, 2026-05-01, unknown-field"})
    void what_is_no_form_is_refused(String field, String value, String code) {
        SortedMap<String, String> fields = RequestFields
                .of(launch(List.of(milestone("m1", "2026-05-01", "冻结")), "80000.50"));
        fields.put(field, value);

        assertThat(catchThrowableOfType(Refusal.class, () -> RequestFields.form(fields)).code()).isEqualTo(code);
    }

    private static Milestone milestone(String id, String on, String what) {
        return new Milestone(id, LocalDate.parse(on), new Text(what, ""));
    }

    private static RequestForm launch(List<Milestone> milestones, String amount) {
        return new RequestForm(new Text("上市", "launch"), Category.STRATEGIC, text("A7 is old"), text("on sale"),
                List.of(new SubGoal("g1", text("yield"), text("96%"), LocalDate.parse("2026-06-01"))), text("tested"),
                LocalDate.parse("2026-07-03"), milestones,
                List.of(new DepartmentShare(RND, DepartmentPart.LEAD, text("design"))),
                List.of(new ResourceNeed("r1", RND, text("lab"), new BigDecimal(amount), 2)),
                RequestUrgency.PRESSING, Confidentiality.INTERNAL, "8123");
    }

    private static Text text(String words) {
        return new Text("", words);
    }
}
