package org.entente.command.request;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.entente.api.refusal.Refusal;
import org.entente.api.request.Milestone;
import org.entente.api.request.RequestCommand.ReviseForm;
import org.entente.api.request.RequestFields;
import org.entente.api.request.RequestForm;
import org.entente.api.request.RequestPhase;
import org.entente.api.request.SubGoal;
import org.entente.api.text.Text;
import org.entente.command.player.Scenario;
import org.entente.command.player.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.form;
import static org.entente.command.casework.CaseWorld.text;

/**
 * Rules REQ-11 and REQ-12: what goes out says why, by what it is judged and what is asked of each department, and leads to its
 * completion in time.
 */
class FormCompletenessTest {
    @ParameterizedTest
    @CsvSource({"background.en, background-missing, background", "goal.en, goal-missing, goal",
            "desiredEnd, end-missing, desiredEnd", "departments[rnd].duty.en, duty-missing, departments[rnd].duty"})
    void what_is_left_out_is_named(String leaf, String code, String field) {
        assertThat(refused(without(leaf), code).facts()).containsEntry("field", field);
    }

    @Test
    void a_goal_is_judged_by_at_least_one_sub_goal() {
        assertThat(refused(withRows(List.of(), List.of()), "sub-goals-missing").facts()).containsEntry("field",
                "subGoals");
        submitted(withRows(List.of(goal("g1", null)), List.of()));
    }

    @Test
    void a_sub_goal_may_be_due_on_the_day_of_completion_but_not_after() {
        submitted(withRows(List.of(goal("g1", "2026-07-03")), List.of()));

        Refusal no = refused(withRows(List.of(goal("g1", null), goal("g2", "2026-07-04")), List.of()),
                "after-desired-end");
        assertThat(no.facts()).containsEntry("field", "subGoals[g2].dueOn").containsEntry("day", "2026-07-04")
                .containsEntry("desiredEnd", "2026-07-03");
    }

    @Test
    void a_milestone_may_be_on_the_day_of_completion_but_not_after() {
        List<SubGoal> goals = List.of(goal("g1", null));

        submitted(withRows(goals, List.of(milestone("2026-07-03"))));
        assertThat(refused(withRows(goals, List.of(milestone("2026-07-04"))), "after-desired-end").facts())
                .containsEntry("field", "milestones[pilot].on");
    }

    @Test
    void a_revision_after_an_objection_says_as_much() {
        Requests.approved().when(at("2026-03-04T17:00"), asHead(RND), Requests.object(RND, 1))
                .refused(at("2026-03-05T10:00"), asLiaison(PRODUCT),
                        new ReviseForm(REQUEST, PRODUCT, without("background.en")), "background-missing");
    }

    @Test
    void a_draft_may_say_less() {
        var story = Requests.drafted(form(RND)).when(at("2026-03-02T09:30"), asLiaison(PRODUCT),
                new ReviseForm(REQUEST, PRODUCT, RequestForm.titled(text("A9"))));

        assertThat(story.state().papers().form()).isEqualTo(RequestForm.titled(text("A9")));
    }

    @ParameterizedTest
    @MethodSource("sampleCases")
    void the_sample_cases_say_all_of_it(Scenario scenario) {
        assertThat(scenario.subGoals()).isNotEmpty();
        assertThat(scenario.background().isBlank()).isFalse();
        assertThat(scenario.departments().values()).noneMatch(one -> one.duty().isBlank());
    }

    static Stream<Scenario> sampleCases() {
        return Scenarios.sample().stream();
    }

    private static void submitted(RequestForm form) {
        var story = Requests.signed(form).when(at("2026-03-02T10:00"), asLiaison(PRODUCT), Requests.submit());
        assertThat(story.state().phase()).isEqualTo(RequestPhase.SUBMITTED);
    }

    private static Refusal refused(RequestForm form, String code) {
        return Requests.signed(form).refused(at("2026-03-02T10:00"), asLiaison(PRODUCT), Requests.submit(), code);
    }

    private static RequestForm without(String leaf) {
        var fields = RequestFields.of(form(RND));
        assertThat(fields.remove(leaf)).isNotNull();
        return RequestFields.form(fields);
    }

    private static RequestForm withRows(List<SubGoal> goals, List<Milestone> milestones) {
        RequestForm whole = form(RND);
        return new RequestForm(whole.title(), whole.category(), whole.background(), whole.goal(), goals,
                whole.deliveryStandard(), whole.desiredEnd(), milestones, whole.departments(), whole.resources(),
                whole.urgency(), whole.confidentiality(), whole.phone());
    }

    private static SubGoal goal(String id, String dueOn) {
        return new SubGoal(id, text("320 stores"), Text.NONE, dueOn == null ? null : LocalDate.parse(dueOn));
    }

    private static Milestone milestone(String on) {
        return new Milestone("pilot", LocalDate.parse(on), text("200 units"));
    }
}
