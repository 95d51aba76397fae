package org.entente.query.hint;

import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.organization.Organization;
import org.entente.api.request.Category;
import org.entente.api.request.Confidentiality;
import org.entente.api.request.DepartmentPart;
import org.entente.api.request.DepartmentShare;
import org.entente.api.request.Milestone;
import org.entente.api.request.RequestForm;
import org.entente.api.request.RequestUrgency;
import org.entente.api.request.ResourceNeed;
import org.entente.api.request.SubGoal;
import org.entente.api.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule REQ-13: a form's own words give reason for hints, each with its field; none of them blocks. */
class FormHintsTest {
    private static final DepartmentId RND = new DepartmentId("rnd");
    private static final DepartmentId FINANCE = new DepartmentId("finance");

    @Test
    void a_form_that_says_everything_gets_no_hint() {
        assertThat(hints("6,000 units by July", "96% yield", "", RND)).isEmpty();
    }

    @ParameterizedTest(name = "{0} · {1} · {2}")
    @CsvSource({"be better, 96%, '', goal", "6000 units, be better, '', subGoals[g1].measure",
            "6000 units, be better, 96%, ''", "签约两家, 全部完成, '', ''", "六月前, 完成认证, '', goal subGoals[g1].measure",
            "two units, Every agent trained, '', ''", "alone, none, '', goal"})
    void a_goal_without_a_figure_is_named(String goal, String what, String measure, String fields) {
        assertThat(hints(goal, what, measure, RND)).filteredOn(one -> one.code() == HintCode.GOAL_NOT_MEASURABLE)
                .extracting(Hint::field).containsExactly(fields.isEmpty() ? new String[0] : fields.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"尽快完成100台, 尽快", "100 units ASAP, ASAP", "100 units as soon as possible, as soon as possible",
            "100 units soon, soon"})
    void a_phrase_in_the_place_of_a_date_is_quoted(String goal, String phrase) {
        assertThat(hints(goal, "96%", "", RND)).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo(HintCode.GOAL_VAGUE);
            assertThat(one.field()).isEqualTo("goal");
            assertThat(one.text().zh()).contains(phrase);
            assertThat(one.text().en()).contains("\"" + phrase + "\"");
        });
    }

    @Test
    void a_word_that_only_looks_like_it_is_no_phrase() {
        assertThat(hints("100 units before the monsoon", "96%", "", RND)).isEmpty();
    }

    @Test
    void a_promise_of_somebody_who_takes_no_part_is_not_agreed() {
        assertThat(hints("6,000 units", "96%", "", FINANCE)).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo(HintCode.RESOURCE_NOT_AGREED);
            assertThat(one.field()).isEqualTo("resources[r1].from");
            assertThat(one.department()).isEqualTo(FINANCE);
            assertThat(one.clause()).isEqualTo("1.2");
            assertThat(one.text().en())
                    .isEqualTo("Not agreed: finance takes no part and cannot promise it; add the department.");
        });
    }

    @Test
    void what_a_thin_form_leaves_out_is_said() {
        assertThat(FormHints.of(RequestForm.titled(text("A9")), Organization.EMPTY)).extracting(Hint::field)
                .containsExactly("milestones", "deliveryStandard", "phone");
    }

    private static List<Hint> hints(String goal, String what, String measure, DepartmentId giver) {
        return FormHints.of(new RequestForm(text("A9"), Category.REGULAR, text("A7 is old"), text(goal),
                List.of(new SubGoal("g1", text(what), text(measure), null)), text("tested"), null,
                List.of(new Milestone("m1", LocalDate.parse("2026-05-01"), text("pilot"))),
                List.of(new DepartmentShare(RND, DepartmentPart.LEAD, text("design"))),
                List.of(new ResourceNeed("r1", giver, text("lab"), null, null)), RequestUrgency.ORDINARY,
                Confidentiality.INTERNAL, "8123"), Organization.EMPTY);
    }

    private static Text text(String words) {
        return new Text("", words);
    }
}
