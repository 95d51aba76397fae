package org.entente.query.template;

import java.time.LocalDate;

import org.entente.api.request.RequestFields;
import org.entente.api.request.RequestForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Rule REQ-16: the templates are read strictly, and each fits into its own weeks. */
class TemplatesTest {
    private static final String ONE = """
                                      - id: one
                                        name: {zh: 一, en: One}
                                        category: regular
                                        title: {zh: 一, en: One}
                                        background: {zh: 一, en: why}
                                        goal: {zh: 一, en: what}
                                        delivery_standard: {zh: 一, en: done}
                                        weeks: 4
                                        sub_goals: [{what: {zh: 一, en: goal}, measure: {zh: 一, en: 1}, week: null}]
                                        milestones: [{week: 2, what: {zh: 一, en: half}}]
                                        departments: {rnd: {part: lead, duty: {zh: 一, en: design}}}
                                        resources: []
                                        tasks: [{department: rnd, first_week: 1, last_week: 4, title: {zh: 一, en: work}}]
                                        risks: []
                                        coordination: {zh: 一, en: weekly}
                                      """;

    @Test
    void a_whole_template_is_read() {
        RequestForm form = Templates.parse(ONE).of("one").orElseThrow().form(LocalDate.parse("2026-03-02"));

        assertThat(RequestFields.of(form)).containsEntry("desiredEnd", "2026-03-27")
                .containsEntry("milestones[m1].on", "2026-03-13").doesNotContainKey("subGoals[g1].dueOn");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', value = {"weeks: 4 | weeks: many", "weeks: 4 | weeks: 4;  more: 1",
            "weeks: 4 | weeks: 4;  weeks: 5", "risks: [] |", "category: regular | category: urgent",
            "last_week: 4 | last_week: 0", "duty: {zh: 一, en: design} | duty: {}", "name: {zh: 一, en: One} | name: {}",
            "goal: {zh: 一, en: what} | goal: {zh: 一, fr: quoi}", "first_week: 1, |"})
    void anything_else_is_refused(String part, String instead) {
        String broken = ONE.replace(part, instead == null ? "" : instead.replace(';', '\n'));

        assertThat(broken).isNotEqualTo(ONE);
        assertThatThrownBy(() -> Templates.parse(broken)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_id_is_given_once() {
        assertThatThrownBy(() -> Templates.parse(ONE + ONE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_of_a_shipped_template_is_dated_after_its_end() {
        for (Template one : new Templates().all()) {
            RequestForm form = one.form(LocalDate.parse("2026-03-02"));
            assertThat(one.tasks()).as(one.id()).allMatch(task -> task.lastWeek() <= one.weeks());
            assertThat(form.milestones()).as(one.id()).isNotEmpty()
                    .noneMatch(step -> step.on().isAfter(form.desiredEnd()));
            assertThat(form.subGoals()).as(one.id()).hasSizeGreaterThanOrEqualTo(3)
                    .noneMatch(goal -> goal.dueOn() != null && goal.dueOn().isAfter(form.desiredEnd()));
        }
    }
}
