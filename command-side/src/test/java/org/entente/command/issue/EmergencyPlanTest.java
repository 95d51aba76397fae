package org.entente.command.issue;

import java.util.List;
import java.util.Objects;

import org.entente.api.identity.Role;
import org.entente.api.issue.EmergencyPlan;
import org.entente.api.issue.EmergencyStep;
import org.entente.api.issue.IssueEvent.EmergencyPlanStarted;
import org.entente.api.issue.Ladder;
import org.entente.api.issue.StatutoryAnswer;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.rules.RuleBook;
import org.entente.api.rules.Timeline;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.issue.Asked.lower;
import static org.entente.command.issue.Asked.raise;
import static org.entente.command.issue.Asked.statutory;
import static org.entente.command.issue.Asked.step;
import static org.entente.command.issue.IssueStories.handled;
import static org.entente.command.issue.IssueStories.reported;
import static org.entente.command.issue.IssueStories.solved;
import static org.entente.command.issue.Yunlan.DIRECTOR;
import static org.entente.command.issue.Yunlan.GENERAL_MANAGER;
import static org.entente.command.issue.Yunlan.at;
import static org.entente.command.issue.Yunlan.liaison;

/** Rules ISS-36 and ISS-37: the emergency plan is run step by step, and the question of the law is answered. */
class EmergencyPlanTest {
    private static final EmergencyPlan OWN = new EmergencyPlan(1, List.of(new EmergencyStep("siren", Asked.TEXT,
            Role.HEAD, 1, null)));

    @Test
    void a_member_ticks_a_step_off_once() {
        Told issue = reported(Urgency.CRITICAL).at("2026-03-24T10:03", liaison("rnd"), step("make-safe"));

        assertThat(issue.last()).containsExactly("EmergencyStepDone 2026-03-24T10:03");
        issue.refused("2026-03-24T10:04", DIRECTOR, step("make-safe"), "step-done");
        issue.refused("2026-03-24T10:04", DIRECTOR, step("dance"), "not-found");
        issue.refused("2026-03-24T10:04", liaison("sales"), step("alarm"), "not-issue-member");
    }

    @Test
    void a_step_neither_meets_nor_misses_a_limit() {
        Told issue = reported(Urgency.CRITICAL).at("2026-03-24T10:20", DIRECTOR, step("call-general-manager"));

        assertThat(issue.owed("critical_notice")).isEqualTo("critical_notice 2026-03-24T10:30");
        assertThat(issue.tick("2026-03-24T10:30").all("missed")).containsExactly(
                "missed critical_notice 2026-03-24T10:30");
    }

    @Test
    void there_is_no_plan_for_an_issue_that_never_was_critical() {
        handled(Urgency.URGENT).refused("2026-03-24T10:20", DIRECTOR, step("alarm"), "no-emergency-plan");
    }

    @Test
    void raised_to_critical_again_the_plan_begins_anew() {
        Told issue = reported(Urgency.CRITICAL).at("2026-03-24T10:03", DIRECTOR, step("alarm"))
                .at("2026-03-24T10:30", GENERAL_MANAGER, lower(Urgency.URGENT))
                .at("2026-03-24T11:00", DIRECTOR, raise(Urgency.CRITICAL));

        assertThat(issue.all("EmergencyPlanStarted")).containsExactly("EmergencyPlanStarted 2026-03-24T10:00",
                "EmergencyPlanStarted 2026-03-24T11:00");
        issue.at("2026-03-24T11:01", DIRECTOR, step("alarm"));
    }

    @Test
    void the_plan_in_force_is_started_and_run_to_its_end_as_it_was() {
        RuleBook book = new RuleBook(Yunlan.BOOK.calendars(), Yunlan.BOOK.limits(), Yunlan.BOOK.organizations(),
                Timeline.startingWith(Ladder.STANDARD),
                Timeline.startingWith(EmergencyPlan.STANDARD).followedBy(at("2026-03-24T10:30"), OWN));
        Told before = reported(Urgency.CRITICAL).under(book).at("2026-03-24T10:40", DIRECTOR, step("alarm"));
        before.refused("2026-03-24T10:50", DIRECTOR, step("siren"), "not-found");

        Told after = reported(Urgency.NORMAL).under(book).at("2026-03-24T10:40", DIRECTOR, raise(Urgency.CRITICAL));
        assertThat(after.history()).filteredOn(EmergencyPlanStarted.class::isInstance)
                .containsExactly(new EmergencyPlanStarted(1L, at("2026-03-24T10:40")));
        after.at("2026-03-24T10:41", DIRECTOR, step("siren"));
        after.refused("2026-03-24T10:42", DIRECTOR, step("alarm"), "not-found");
    }

    @Test
    void a_member_answers_the_question_of_the_law_as_often_as_there_is_news() {
        Told issue = reported(Urgency.CRITICAL)
                .at("2026-03-24T10:20", DIRECTOR, statutory(new StatutoryAnswer(true, null, null)))
                .at("2026-03-24T10:50", DIRECTOR, statutory(new StatutoryAnswer(true, at("2026-03-24T10:45"),
                        "2026-117")));

        assertThat(issue.all("StatutoryAnswered")).hasSize(2);
        issue.refused("2026-03-24T11:00", liaison("sales"), statutory(StatutoryAnswer.NOT_REPORTABLE),
                "not-issue-member");
        issue.refused("2026-03-24T11:00", DIRECTOR, statutory(new StatutoryAnswer(true, at("2026-03-24T11:01"), null)),
                "in-the-future");
        issue.refused("2026-03-24T11:00", DIRECTOR, statutory(new StatutoryAnswer(false, null, "2026-117")),
                "statutory-contradiction");
    }

    @Test
    void only_a_critical_issue_is_asked_and_also_after_it_is_closed() {
        handled(Urgency.URGENT).refused("2026-03-24T10:20", DIRECTOR, statutory(StatutoryAnswer.NOT_REPORTABLE),
                "wrong-level");
        solved(Urgency.CRITICAL).at("2026-03-24T12:00", liaison("production"), Asked.accept()).at("2026-03-30T10:00",
                DIRECTOR, statutory(new StatutoryAnswer(true, at("2026-03-24T10:40"), "2026-117")));
    }

    @Test
    void the_shipped_plan_ticks_the_limits_of_critical_issues_off() {
        assertThat(EmergencyPlan.STANDARD.steps()).extracting(EmergencyStep::doneBy).filteredOn(Objects::nonNull)
                .containsExactly(ObligationCode.CRITICAL_NOTICE, ObligationCode.CRITICAL_TEAM,
                        ObligationCode.CRITICAL_CONTAIN, ObligationCode.CRITICAL_REPORT);
    }
}
