package org.entente.command.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.entente.api.issue.IssueId;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.ObligationCancelled;
import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.obligation.Party;
import org.entente.api.request.ClosingCommand.ApplyForAcceptance;
import org.entente.api.request.ClosingCommand.NoteWorkFinished;
import org.entente.api.request.ClosingCommand.NoteWorkTakenUp;
import org.entente.api.request.ClosingEvent.AcceptanceApplied;
import org.entente.api.request.ContentHash;
import org.entente.api.request.Deliverable;
import org.entente.api.request.GoalActual;
import org.entente.api.request.GoalMeasure;
import org.entente.api.request.RequestCommand.ResumeRequest;
import org.entente.api.request.RequestCommand.SuspendRequest;
import org.entente.api.request.RequestPhase;
import org.entente.api.task.TaskId;
import org.entente.command.casework.CaseWorld;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.DIRECTOR;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.text;
import static org.entente.command.request.Endings.APPLIED;

/** Rules CLO-1 to CLO-3: finished work is handed over within three working days, all of it, with every goal measured. */
class AcceptanceApplicationTest {
    private static final Instant FINISHED = at("2026-05-29T15:00");

    @Test
    void with_the_last_item_the_lead_department_owes_the_application_three_working_days_later() {
        var story = Endings.executing().when(FINISHED.plusSeconds(1), REACTION,
                new NoteWorkFinished(REQUEST, FINISHED));

        // CLO-1: Friday's last item is applied for by Wednesday's close of business
        Obligation owed = story.open(ObligationCode.ACCEPTANCE_APPLY, "");
        assertThat(owed.debtor()).isEqualTo(Party.department(PRODUCT));
        assertThat(owed.openedAt()).isEqualTo(FINISHED);
        assertThat(owed.dueAt()).isEqualTo(at("2026-06-03T18:00"));
        story.refused(FINISHED.plusSeconds(2), REACTION, new NoteWorkFinished(REQUEST, FINISHED), "work-finished");
    }

    @Test
    void work_that_is_taken_up_again_ends_that_and_the_next_last_item_begins_it_anew() {
        var story = Endings.executing().when(FINISHED, REACTION, new NoteWorkFinished(REQUEST, FINISHED))
                .when(at("2026-06-01T09:00"), REACTION, new NoteWorkTakenUp(REQUEST, at("2026-06-01T09:00")));

        story.thenAmongOthers(new ObligationCancelled(Endings.owed(story, ObligationCode.ACCEPTANCE_APPLY),
                ObligationCode.ACCEPTANCE_APPLY,
                "work-taken-up", at("2026-06-01T09:00")));
        story.refused(at("2026-06-01T09:01"), REACTION, new NoteWorkTakenUp(REQUEST, APPLIED), "work-not-finished");
        story.when(at("2026-06-02T15:00"), REACTION, new NoteWorkFinished(REQUEST, at("2026-06-02T15:00")));
        assertThat(story.open(ObligationCode.ACCEPTANCE_APPLY, "").dueAt()).isEqualTo(at("2026-06-05T18:00"));
    }

    @Test
    void work_that_ended_in_a_suspended_case_is_applied_for_when_the_case_goes_on() {
        var story = Endings.executing()
                .when(FINISHED, DIRECTOR, new SuspendRequest(REQUEST, "supplier", LocalDate.parse("2026-07-01")))
                .when(FINISHED.plusMillis(5), REACTION, new NoteWorkFinished(REQUEST, FINISHED));

        assertThat(story.obligations().open(ObligationCode.ACCEPTANCE_APPLY, "")).isEmpty();
        story.when(at("2026-06-08T09:00"), DIRECTOR, new ResumeRequest(REQUEST));
        assertThat(story.open(ObligationCode.ACCEPTANCE_APPLY, "").dueAt()).isEqualTo(at("2026-06-11T18:00"));
    }

    @Test
    void the_application_settles_it_and_says_every_goal_as_the_plan_has_it() {
        var story = Endings.executing().when(FINISHED, REACTION, new NoteWorkFinished(REQUEST, FINISHED))
                .when(APPLIED, asLiaison(PRODUCT), Endings.application());

        // CLO-3: the plan says the target, its measure before its words
        story.thenAmongOthers(new AcceptanceApplied(REQUEST, 1, PRODUCT, CaseWorld.liaison(PRODUCT),
                List.of(new Deliverable(text("the purifier"), null)), 2,
                List.of(new GoalMeasure("_overall", text("A9 on sale"), text("on sale")),
                        new GoalMeasure("g1", text("320 stores"), text("320")),
                        new GoalMeasure("g2", text("all agents trained"), text("97%"))),
                APPLIED),
                new ObligationMet(Endings.owed(story, ObligationCode.ACCEPTANCE_APPLY), ObligationCode.ACCEPTANCE_APPLY,
                        APPLIED));
        assertThat(story.state().phase()).isEqualTo(RequestPhase.IN_ACCEPTANCE);
    }

    @Test
    void nothing_may_be_open_and_the_refusal_lists_what_is() {
        // CLO-2: tasks without an item, items not ended, issues not closed
        var refusal = Endings.executing().among(Endings.around(List.of(4), List.of(new TaskId("TSK-7")), Set.of(),
                List.of(new IssueId("ISS-3")))).refused(APPLIED, asLiaison(PRODUCT), Endings.application(),
                        "work-open");

        assertThat(refusal.facts()).containsEntry("tasksWithoutItem", List.of(4))
                .containsEntry("items", List.of("TSK-7")).containsEntry("issues", List.of("ISS-3"));
    }

    @Test
    void it_is_the_lead_departments_and_hands_something_over() {
        Endings.executing().refused(APPLIED, asLiaison(RND), new ApplyForAcceptance(REQUEST, RND, List.of(),
                List.of()), "wrong-department");
        Endings.executing().refused(APPLIED, asLiaison(PRODUCT), applying(List.of(), Endings.application().goals()),
                "deliverables-missing");
        Endings.executing().refused(APPLIED, asLiaison(PRODUCT),
                applying(List.of(new Deliverable(text("report"), new ContentHash("0".repeat(64)))),
                        Endings.application().goals()),
                "not-attached");
    }

    @Test
    void each_goal_is_measured_once_and_nothing_else_is() {
        List<GoalActual> goals = Endings.application().goals();
        List<Deliverable> handed = Endings.application().deliverables();
        assertThat(Endings.executing().refused(APPLIED, asLiaison(PRODUCT), applying(handed, goals.subList(1, 3)),
                "goals-incomplete").facts()).containsEntry("missing", List.of("_overall"));
        assertThat(Endings.executing().refused(APPLIED, asLiaison(PRODUCT), applying(handed,
                List.of(goals.get(0), goals.get(1), goals.get(2), new GoalActual("g9", text("x")))),
                "goals-incomplete").facts()).containsEntry("unknown", List.of("g9"));
        Endings.executing().refused(APPLIED, asLiaison(PRODUCT), applying(handed,
                List.of(goals.get(0), goals.get(1), goals.get(2), goals.get(2))), "goals-incomplete");
    }

    private static ApplyForAcceptance applying(List<Deliverable> handed, List<GoalActual> goals) {
        return new ApplyForAcceptance(REQUEST, PRODUCT, handed, goals);
    }
}
