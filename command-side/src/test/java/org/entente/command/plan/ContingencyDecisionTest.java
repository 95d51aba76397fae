package org.entente.command.plan;

import java.time.LocalDate;

import org.entente.api.plan.ContingencyCommand.ActivateContingency;
import org.entente.api.plan.ContingencyCommand.DismissContingency;
import org.entente.api.plan.ContingencyCommand.ProposeContingency;
import org.entente.api.plan.ContingencyEvent.ContingencyActivated;
import org.entente.api.plan.ContingencyEvent.ContingencyDismissed;
import org.entente.api.plan.ContingencyEvent.ContingencyProposed;
import org.entente.api.plan.PlanCommand.Tick;
import org.entente.api.plan.RiskTrigger;
import org.entente.api.plan.RiskTrigger.Judgement;
import org.entente.api.plan.RiskTrigger.OnDate;
import org.entente.api.plan.RiskTrigger.TaskBlocked;
import org.entente.api.plan.Sighting;
import org.entente.api.plan.TriggerCause;
import org.entente.api.request.RequestPhase;
import org.entente.api.task.TaskId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.DIRECTOR;
import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.caseIn;
import static org.entente.command.casework.CaseWorld.liaison;
import static org.entente.command.casework.CaseWorld.text;

/** Rules PLN-16 and PLN-17: who decides about a contingency, and when a date has come. */
class ContingencyDecisionTest {
    private static final ActivateContingency BY_PROPOSAL = new ActivateContingency(Plans.PLAN, "k1", "");
    private static final ActivateContingency BY_JUDGEMENT = new ActivateContingency(Plans.PLAN, "k1", "smoke");
    private static final DismissContingency DISMISSAL = new DismissContingency(Plans.PLAN, "k1", "false alarm");

    @Test
    void the_lead_department_activates_what_is_proposed_without_a_reason() {
        Plans.executing(new TaskBlocked(null)).when(at("2026-04-10T15:30"), REACTION, blocked())
                .when(at("2026-04-10T16:00"), asLiaison(PRODUCT), BY_PROPOSAL)
                .then(new ContingencyActivated(Plans.PLAN, REQUEST, 1, "k1", true, liaison(PRODUCT), PRODUCT, "",
                        at("2026-04-10T16:00")));
    }

    @Test
    void without_a_proposal_a_person_judges_and_says_why() {
        var story = Plans.executing(new Judgement(text("fire")));

        story.refused(at("2026-04-10T16:00"), COORDINATOR, BY_PROPOSAL, "reason-missing");
        story.when(at("2026-04-10T16:00"), COORDINATOR, BY_JUDGEMENT).then(new ContingencyActivated(Plans.PLAN, REQUEST,
                1, "k1", false, HE_JIA, null, "smoke", at("2026-04-10T16:00")));
        story.refused(at("2026-04-10T16:01"), DIRECTOR, BY_JUDGEMENT, "contingency-active");
    }

    @Test
    void what_was_dismissed_can_still_be_activated_by_judgement() {
        var story = Plans.executing(new TaskBlocked(null)).when(at("2026-04-10T15:30"), REACTION, blocked())
                .when(at("2026-04-10T16:00"), DIRECTOR, DISMISSAL);

        story.refused(at("2026-04-10T16:01"), DIRECTOR, BY_PROPOSAL, "reason-missing");
        story.when(at("2026-04-10T16:01"), DIRECTOR, BY_JUDGEMENT);
    }

    @Test
    void only_what_is_proposed_is_dismissed() {
        var story = Plans.executing(new TaskBlocked(null));

        story.refused(at("2026-04-10T15:00"), COORDINATOR, DISMISSAL, "contingency-not-proposed");
        story.when(at("2026-04-10T15:30"), REACTION, blocked())
                .when(at("2026-04-10T16:00"), COORDINATOR, DISMISSAL)
                .then(new ContingencyDismissed(Plans.PLAN, REQUEST, 1, "k1", HE_JIA, null, "false alarm",
                        at("2026-04-10T16:00")));
        story.refused(at("2026-04-10T16:01"), COORDINATOR, DISMISSAL, "contingency-not-proposed");
    }

    @Test
    void another_department_does_not_decide_and_an_unknown_risk_is_not_found() {
        var story = Plans.executing(new Judgement(text("fire")));

        story.refused(at("2026-04-10T16:00"), asHead(RND), BY_JUDGEMENT, "not-lead-nor-office");
        story.refused(at("2026-04-10T16:00"), asHead(RND), DISMISSAL, "not-lead-nor-office");
        story.refused(at("2026-04-10T16:00"), COORDINATOR, new ActivateContingency(Plans.PLAN, "k9", "smoke"),
                "not-found");
    }

    @Test
    void while_the_case_is_suspended_nobody_decides() {
        Plans.executing(new Judgement(text("fire"))).inCase(caseIn(RequestPhase.SUSPENDED))
                .refused(at("2026-04-10T16:00"), COORDINATOR, BY_JUDGEMENT, "case-phase");
    }

    @Test
    void a_date_has_come_when_the_office_opens_on_it() {
        var story = Plans.executing(on("2026-04-10"));

        story.when(at("2026-04-10T08:59:59"), REACTION, new Tick(Plans.PLAN)).then();
        story.when(at("2026-04-10T11:00"), REACTION, new Tick(Plans.PLAN)).thenAmongOthers(
                new ContingencyProposed(Plans.PLAN, REQUEST, 1, "k1",
                        new TriggerCause.DateCome(LocalDate.parse("2026-04-10")), at("2026-04-10T09:00")));
        assertThat(story.obligations().alarms()).isEmpty();
    }

    @Test
    void a_date_that_was_past_when_the_plan_took_effect_has_come_at_once() {
        Plans.inForce(Plans.waitingFor(on("2026-03-02")))
                .thenAmongOthers(new ContingencyProposed(Plans.PLAN, REQUEST, 1,
                        "k1", new TriggerCause.DateCome(LocalDate.parse("2026-03-02")), at("2026-03-09T17:17")));
    }

    @Test
    void a_date_proposes_nothing_that_is_being_done() {
        var story = Plans.executing(on("2026-04-10")).when(at("2026-04-09T16:00"), COORDINATOR, BY_JUDGEMENT)
                .when(at("2026-04-10T11:00"), REACTION, new Tick(Plans.PLAN));

        assertThat(story.history()).noneMatch(ContingencyProposed.class::isInstance);
    }

    private static RiskTrigger on(String date) {
        return new OnDate(LocalDate.parse(date));
    }

    private static ProposeContingency blocked() {
        return new ProposeContingency(Plans.PLAN, new Sighting.ItemBlocked(new TaskId("TSK-1")),
                at("2026-04-10T15:30"));
    }
}
