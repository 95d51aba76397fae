package org.entente.command.issue;

import java.util.List;

import org.entente.api.identity.Acting;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.issue.IssueCommand.FormTaskForce;
import org.entente.api.issue.IssueEvent.ResponsibleNamed;
import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.issue.Asked.ISSUE;
import static org.entente.command.issue.Asked.accept;
import static org.entente.command.issue.Asked.followUp;
import static org.entente.command.issue.Asked.measures;
import static org.entente.command.issue.Asked.measuresBy;
import static org.entente.command.issue.Asked.solve;
import static org.entente.command.issue.IssueStories.handled;
import static org.entente.command.issue.Yunlan.COORDINATOR;
import static org.entente.command.issue.Yunlan.DIRECTOR;
import static org.entente.command.issue.Yunlan.VP_RND;
import static org.entente.command.issue.Yunlan.departments;
import static org.entente.command.issue.Yunlan.head;
import static org.entente.command.issue.Yunlan.liaison;

/** Rules ISS-41, ISS-29 and ISS-14: one person carries the decision out, may do so, and a second one verifies. */
class ResponsibleTest {
    /** Speaks for no department. */
    private static final Acting WORKER = new Acting("wang.worker", Role.ISSUE_MEMBER, null);

    @Test
    void with_the_measures_one_person_is_responsible_by_default_the_liaison_of_the_main_department() {
        Told issue = handled(Urgency.URGENT).at("2026-03-24T10:20", DIRECTOR, measures("rnd"));

        assertThat(issue.history()).contains(new ResponsibleNamed(new PersonId("liaison.rnd"),
                Yunlan.at("2026-03-24T10:20")));
    }

    @Test
    void who_was_named_stays_until_somebody_else_is() {
        Told issue = handled(Urgency.URGENT).at("2026-03-24T10:20", DIRECTOR, measuresBy("head.rnd"))
                .at("2026-03-24T10:30", DIRECTOR, measures("rnd"));
        assertThat(issue.last()).doesNotContain("ResponsibleNamed 2026-03-24T10:30");
        assertThat(issue.state().response().responsible()).isEqualTo(new PersonId("head.rnd"));

        issue.at("2026-03-24T10:40", DIRECTOR, measuresBy("liaison.rnd"));
        assertThat(issue.state().response().responsible()).isEqualTo(new PersonId("liaison.rnd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"liaison.production", "head.legal", "lin.lan", "wang.worker", "no.body"})
    void it_is_somebody_of_a_department_that_works_on_it(String stranger) {
        handled(Urgency.URGENT).refused("2026-03-24T10:20", DIRECTOR, measuresBy(stranger), "responsible-unfit");
    }

    @Test
    void an_assignee_of_that_department_in_the_case_is_such_a_one_and_of_another_is_not() {
        handled(Urgency.URGENT).assigned("wang.worker", "sales").refused("2026-03-24T10:20", DIRECTOR,
                measuresBy("wang.worker"), "responsible-unfit");
        handled(Urgency.URGENT).assigned("wang.worker", "rnd").at("2026-03-24T10:20", DIRECTOR,
                measuresBy("wang.worker"));
    }

    @Test
    void somebody_of_the_task_force_or_of_its_departments_is_as_well() {
        Told issue = handled(Urgency.URGENT).at("2026-03-24T10:20", DIRECTOR, new FormTaskForce(ISSUE,
                departments("legal"), List.of(new PersonId("head.admin")), Asked.TEXT));

        issue.at("2026-03-24T10:30", DIRECTOR, measuresBy("head.admin"))
                .at("2026-03-24T10:40", DIRECTOR, measuresBy("liaison.legal"));
        issue.refused("2026-03-24T10:50", DIRECTOR, measuresBy("liaison.admin"), "responsible-unfit");
    }

    @Test
    void who_is_responsible_works_on_it_and_solves_it() {
        Told issue = handled(Urgency.NORMAL).assigned("wang.worker", "rnd");
        issue.refused("2026-03-24T10:20", WORKER, solve(), "not-issue-member");
        issue.at("2026-03-24T10:20", COORDINATOR, measuresBy("liaison.rnd"));
        issue.refused("2026-03-24T10:25", WORKER, solve(), "not-issue-member");
        issue.at("2026-03-24T10:30", COORDINATOR, measuresBy("wang.worker"))
                .at("2026-03-24T10:40", WORKER, followUp()).at("2026-03-24T10:50", WORKER, solve());

        assertThat(issue.state().solver()).isEqualTo("wang.worker");
    }

    @Test
    void who_is_responsible_never_verifies_whoever_said_that_it_is_solved() {
        Told issue = handled(Urgency.URGENT).at("2026-03-24T10:20", DIRECTOR, Asked.taskForce("production"))
                .at("2026-03-24T10:30", VP_RND, measuresBy("liaison.production"))
                .at("2026-03-24T10:40", liaison("rnd"), solve());

        issue.refused("2026-03-24T11:00", liaison("production"), accept(), "verifier-is-responsible");
        assertThat(issue.at("2026-03-24T11:00", head("production"), accept()).state().phase())
                .isEqualTo(IssuePhase.CLOSED);
    }

    @Test
    void a_raise_leaves_the_same_person_responsible() {
        Told issue = handled(Urgency.NORMAL).at("2026-03-24T10:20", COORDINATOR, measuresBy("head.rnd"))
                .at("2026-03-24T10:30", liaison("sales"), Asked.raise(Urgency.URGENT));

        assertThat(issue.state().response().responsible()).isEqualTo(new PersonId("head.rnd"));
    }
}
