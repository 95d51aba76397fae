package org.entente.command.plan;

import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.Acting;
import org.entente.api.identity.Role;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.obligation.Party;
import org.entente.api.organization.Company;
import org.entente.api.organization.Organization;
import org.entente.api.plan.ChangePhase;
import org.entente.api.plan.ChangeTier;
import org.entente.api.plan.PlanChangeCommand.ApproveChange;
import org.entente.api.plan.PlanChangeCommand.DeferChange;
import org.entente.api.plan.PlanChangeCommand.FileChangeForOffice;
import org.entente.api.plan.PlanChangeCommand.RaiseTier;
import org.entente.api.plan.PlanChangeCommand.RejectChange;
import org.entente.api.plan.PlanChangeEvent.ChangeDeferred;
import org.entente.api.plan.PlanChangeEvent.ChangeRejected;
import org.entente.api.plan.PlanChangeEvent.ChangeTierRaised;
import org.entente.api.plan.PlanContent;
import org.entente.api.request.RequestPhase;
import org.entente.api.rules.RuleBook;
import org.entente.api.rules.Timeline;
import org.entente.api.text.Text;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.Occasion;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.DIRECTOR;
import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.text;

/** Rules PLN-29, PLN-30 and PLN-36: who decides, until when, and how the Office puts a change higher. */
class ChangeDecisionTest {
    private static final ApproveChange APPROVE = new ApproveChange(Plans.PLAN, 1, Text.NONE);

    @Test
    void the_office_decides_a_minor_change_and_nobody_else() {
        var story = Changes.minor();

        story.refused(at("2026-03-24T11:00"), Changes.VICE_PRESIDENT, APPROVE, "not-decider");
        story.refused(at("2026-03-24T11:00"), Changes.GENERAL_MANAGER, APPROVE, "not-decider");
        story.when(at("2026-03-24T11:00"), COORDINATOR, APPROVE);
        assertThat(story.state().changes().phaseOf(1)).isEqualTo(ChangePhase.APPROVED);
    }

    @Test
    void the_vice_president_over_the_lead_department_decides_a_major_change() {
        var story = Changes.heard();

        story.refused(at("2026-03-25T11:00"), DIRECTOR, APPROVE, "not-decider");
        story.refused(at("2026-03-25T11:00"), Changes.GENERAL_MANAGER, APPROVE, "not-decider");
        story.refused(at("2026-03-25T11:00"), new Acting("du.hang", Role.VICE_PRESIDENT, null), APPROVE,
                "not-decider");
        story.when(at("2026-03-25T11:00"), Changes.VICE_PRESIDENT, APPROVE);
        assertThat(story.state().draft().version()).isEqualTo(2);
    }

    @Test
    void the_general_manager_decides_a_strategic_change() {
        var story = Changes.executing().when(at("2026-03-24T10:00"), asLiaison(RND),
                Changes.file(RND, 1, Changes.costing(Changes.base(), RND, "1")));

        assertThat(story.open(ObligationCode.CHANGE_DECISION, "change-1").debtor()).isEqualTo(Party.GENERAL_MANAGER);
        story.refused(at("2026-03-24T11:00"), Changes.VICE_PRESIDENT, APPROVE, "not-decider");
        story.when(at("2026-03-24T11:00"), Changes.GENERAL_MANAGER, APPROVE);
    }

    @Test
    void where_nobody_supervises_the_lead_department_the_general_manager_decides_a_major_change_too() {
        Company company = CaseWorld.BOOK.at(at("2026-03-25T11:00")).organization().company();
        RuleBook without = new RuleBook(CaseWorld.BOOK.calendars(), CaseWorld.BOOK.limits(),
                Timeline.startingWith(new Organization(2, new Company(company.name(), company.generalManager(), null,
                        company.director(), company.coordinators(), null, List.of(), company.departments(), List.of(),
                        List.of(), List.of(), company.people()))));

        assertThat(ChangeDecision.approve(Changes.heard().state(), APPROVE, new Occasion(at("2026-03-25T11:00"),
                Changes.GENERAL_MANAGER, without, request -> CaseWorld.caseIn(RequestPhase.EXECUTING)))).hasSize(2);
    }

    @Test
    void nobody_decides_what_he_or_she_filed() {
        PlanContent base = Changes.base();
        var story = Changes.executing().when(at("2026-03-24T10:00"), COORDINATOR, new FileChangeForOffice(Plans.PLAN,
                Changes.proposal(1, new PlanContent(base.goal(), base.goals(), base.weekOne(), base.tasks(),
                        base.resources(), text("sync every Thursday"), null, base.risks())),
                null));

        story.refused(at("2026-03-24T11:00"), COORDINATOR, APPROVE, "own-change");
        story.when(at("2026-03-24T11:00"), DIRECTOR, APPROVE);
    }

    @Test
    void nothing_is_decided_before_everybody_was_heard() {
        Changes.endMoved().refused(at("2026-03-25T11:00"), Changes.VICE_PRESIDENT, APPROVE, "phase");
    }

    @Test
    void a_rejection_says_why_and_leaves_the_plan_as_it_was() {
        var story = Changes.heard().when(at("2026-03-26T17:59:59"), Changes.VICE_PRESIDENT,
                new RejectChange(Plans.PLAN, 1, text("the season is fixed")));

        story.thenAmongOthers(new ChangeRejected(Plans.PLAN, 1, ChangeTier.MAJOR, CaseWorld.VICE_PRESIDENT,
                text("the season is fixed"), at("2026-03-26T17:59:59")));
        assertThat(story.history()).last().isInstanceOf(ObligationMet.class);
        assertThat(story.state().draft().version()).isEqualTo(1);
        story.refused(at("2026-03-26T18:30"), Changes.VICE_PRESIDENT, APPROVE, "phase");
    }

    @Test
    void a_decision_at_the_due_moment_is_late() {
        var story = Changes.heard().when(at("2026-03-26T18:00"), Changes.VICE_PRESIDENT, APPROVE);

        assertThat(story.history()).filteredOn(ObligationMissed.class::isInstance)
                .extracting(one -> ((ObligationMissed) one).code()).containsExactly(ObligationCode.CHANGE_DECISION);
        assertThat(story.state().draft().version()).isEqualTo(2);
    }

    @Test
    void a_deferral_says_what_is_needed_and_until_a_day_that_has_not_passed() {
        var story = Changes.heard();

        story.refused(at("2026-03-26T10:00"), Changes.VICE_PRESIDENT,
                new DeferChange(Plans.PLAN, 1, text("the cost"), LocalDate.parse("2026-03-25")), "until-in-the-past");
        story.when(at("2026-03-26T10:00"), Changes.VICE_PRESIDENT,
                new DeferChange(Plans.PLAN, 1, text("the cost"), LocalDate.parse("2026-03-26")));
        story.thenAmongOthers(new ChangeDeferred(Plans.PLAN, 1, ChangeTier.MAJOR, CaseWorld.VICE_PRESIDENT,
                text("the cost"), LocalDate.parse("2026-03-26"), at("2026-03-26T10:00")));
    }

    @Test
    void the_office_puts_a_change_higher_and_whoever_decides_then_has_the_full_time() {
        var story = Changes.minor().when(at("2026-03-25T10:00"), COORDINATOR,
                new RaiseTier(Plans.PLAN, 1, ChangeTier.MAJOR, "touches the launch"));

        story.thenAmongOthers(new ChangeTierRaised(Plans.PLAN, 1, ChangeTier.MINOR, ChangeTier.MAJOR, HE_JIA,
                "touches the launch", at("2026-03-25T10:00")));
        assertThat(story.open(ObligationCode.CHANGE_DECISION, "change-1"))
                .extracting(Obligation::dueAt, Obligation::debtor)
                .containsExactly(at("2026-03-26T18:00"), Party.vicePresidentOver(CaseWorld.PRODUCT));
        story.refused(at("2026-03-25T11:00"), COORDINATOR, APPROVE, "not-decider");
    }

    @Test
    void nobody_puts_a_change_lower() {
        var story = Changes.heard();

        story.refused(at("2026-03-25T10:00"), DIRECTOR, new RaiseTier(Plans.PLAN, 1, ChangeTier.MINOR, "small"),
                "tier-not-higher");
        story.refused(at("2026-03-25T10:00"), DIRECTOR, new RaiseTier(Plans.PLAN, 1, ChangeTier.MAJOR, "same"),
                "tier-not-higher");
    }
}
