package org.entente.command.plan;

import java.time.LocalDate;
import java.util.List;

import org.entente.api.deadline.Budget;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.ObligationCancelled;
import org.entente.api.obligation.ObligationEvent.ObligationFulfilledLate;
import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.obligation.ObligationEvent.ObligationOpened;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.Party;
import org.entente.api.plan.PlanCommand.CallOffPlan;
import org.entente.api.plan.PlanCommand.Circulate;
import org.entente.api.plan.PlanCommand.Refuse;
import org.entente.api.plan.PlanCommand.WritePlan;
import org.entente.api.plan.PlanEvent.PlanCirculated;
import org.entente.api.plan.PlanEvent.PlanRefused;
import org.entente.api.plan.PlanEvent.PlanSigned;
import org.entente.api.plan.PlanEvent.PlanTookEffect;
import org.entente.api.plan.PlanTask;
import org.entente.api.request.RequestPhase;
import org.entente.api.text.Text;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.LEGAL;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.caseIn;
import static org.entente.command.casework.CaseWorld.head;
import static org.entente.command.casework.CaseWorld.liaison;
import static org.entente.command.casework.CaseWorld.text;

/** Rules PLN-2, PLN-3, PLN-4, PLN-5, PLN-6, PLN-7, PLN-8 and PLN-13: how a plan comes into force. */
class PlanSigningTest {
    @Test
    void the_lead_department_owes_a_plan_ten_working_days_after_the_confirmation() {
        Plans.awaited().thenAmongOthers(new ObligationOpened(new Obligation(new ObligationId("OBL-PLN-1-1"),
                ObligationCode.PLAN_READY, "", Party.department(PRODUCT), Party.OFFICE, Budget.workingDays(10),
                at("2026-03-05T16:00"), at("2026-03-19T18:00"), "cn", 1, 0, false), at("2026-03-05T16:00")));
    }

    @Test
    void circulating_settles_it_and_opens_two_working_days_for_the_signatures() {
        var story = Plans.circulated();

        story.thenAmongOthers(new PlanCirculated(Plans.PLAN, 1, Plans.READ, at("2026-03-09T17:00")),
                new ObligationMet(new ObligationId("OBL-PLN-1-1"), ObligationCode.PLAN_READY, at("2026-03-09T17:00")));
        assertThat(story.open(ObligationCode.PLAN_SIGNATURE, "version-1"))
                .extracting(Obligation::dueAt, Obligation::debtor)
                .containsExactly(at("2026-03-11T18:00"), Party.PARTICIPANTS);
    }

    @Test
    void a_plan_circulated_at_the_due_moment_is_late() {
        Plans.written(Plans.content("2026-03-23")).when(at("2026-03-19T18:00"), asLiaison(PRODUCT),
                new Circulate(Plans.PLAN, PRODUCT, 1)).thenAmongOthers(
                        new ObligationMissed(new ObligationId("OBL-PLN-1-1"), ObligationCode.PLAN_READY,
                                at("2026-03-19T18:00")),
                        new ObligationFulfilledLate(new ObligationId("OBL-PLN-1-1"), ObligationCode.PLAN_READY,
                                at("2026-03-19T18:00")));
    }

    @Test
    void the_plan_takes_effect_with_the_last_signature() {
        Plans.inForce().then(
                new PlanSigned(Plans.PLAN, 1, Plans.READ, SALES, head(SALES), at("2026-03-09T17:17")),
                new PlanTookEffect(Plans.PLAN, REQUEST, 1, LocalDate.parse("2026-03-16"), 14, null,
                        List.of(PRODUCT, RND, SALES),
                        at("2026-03-09T17:17")),
                new ObligationMet(new ObligationId("OBL-PLN-1-2"), ObligationCode.PLAN_SIGNATURE,
                        at("2026-03-09T17:17")),
                new ObligationOpened(new Obligation(new ObligationId("OBL-PLN-1-3"), ObligationCode.DECOMPOSITION,
                        "version-1", Party.PARTICIPANTS, Party.OFFICE, null, at("2026-03-09T17:17"),
                        at("2026-03-20T18:00"), "cn", 1, 0, false), at("2026-03-09T17:17")));
    }

    @Test
    void without_a_stated_week_one_it_begins_on_the_next_monday() {
        var story = Plans.written(Plans.content(null))
                .when(at("2026-03-09T17:00"), asLiaison(PRODUCT), new Circulate(Plans.PLAN, PRODUCT, 1))
                .when(at("2026-03-09T17:15"), asHead(PRODUCT), Plans.sign(PRODUCT, Plans.content(null)))
                .when(at("2026-03-09T17:16"), asHead(RND), Plans.sign(RND, Plans.content(null)))
                .when(at("2026-03-09T17:17"), asHead(SALES), Plans.sign(SALES, Plans.content(null)));

        assertThat(story.state().weekOne()).isEqualTo(LocalDate.parse("2026-03-16"));
    }

    @Test
    void a_refusal_voids_the_version_and_the_next_circulation_opens_two_new_working_days() {
        var story = Plans.circulated().when(at("2026-03-10T09:00"), asHead(RND), Plans.sign(RND))
                .when(at("2026-03-10T10:00"), asHead(SALES), new Refuse(Plans.PLAN, SALES, 1, "fewer stores"));
        story.then(new PlanRefused(Plans.PLAN, 1, SALES, head(SALES), "fewer stores", at("2026-03-10T10:00")),
                new ObligationCancelled(new ObligationId("OBL-PLN-1-2"), ObligationCode.PLAN_SIGNATURE, "plan-refused",
                        at("2026-03-10T10:00")));
        assertThat(story.state().draft().signatures()).isEmpty();
        story.refused(at("2026-03-10T10:30"), asLiaison(PRODUCT), new Circulate(Plans.PLAN, PRODUCT, 1),
                "version-refused");

        story.when(at("2026-03-10T11:00"), asLiaison(PRODUCT),
                new WritePlan(Plans.PLAN, PRODUCT, Plans.content("2026-03-16")))
                .when(at("2026-03-10T11:05"), asLiaison(PRODUCT), new Circulate(Plans.PLAN, PRODUCT, 2));
        assertThat(story.open(ObligationCode.PLAN_SIGNATURE, "version-2").dueAt()).isEqualTo(at("2026-03-12T18:00"));
        story.refused(at("2026-03-10T11:10"), asHead(RND), Plans.sign(RND), "version-outdated");
    }

    @Test
    void a_head_signs_once_and_an_outsider_not_at_all() {
        var story = Plans.circulated().when(at("2026-03-09T17:15"), asHead(RND), Plans.sign(RND));

        story.refused(at("2026-03-09T17:16"), asHead(RND), Plans.sign(RND), "already-signed");
        story.refused(at("2026-03-09T17:16"), asHead(LEGAL), Plans.sign(LEGAL), "not-participant");
    }

    @Test
    void a_signature_binds_what_was_read_and_not_only_the_version() {
        var story = Plans.circulated();

        assertThat(story.refused(at("2026-03-09T17:15"), asHead(RND), Plans.sign(RND, Plans.content("2026-03-23")),
                "content-differs").facts()).containsEntry("contentHash", Plans.READ).containsEntry("version", 1);
        story.when(at("2026-03-09T17:16"), asHead(RND), Plans.sign(RND));
        assertThat(story.state().draft().signatures()).containsExactly(RND);
    }

    @Test
    void every_participant_writes_and_the_lead_department_circulates() {
        var story = Plans.awaited().when(at("2026-03-09T16:50"), asLiaison(RND),
                new WritePlan(Plans.PLAN, RND, Plans.content("2026-03-16")));

        story.refused(at("2026-03-09T17:00"), asLiaison(RND), new Circulate(Plans.PLAN, RND, 1), "wrong-department");
        story.refused(at("2026-03-09T17:00"), asLiaison(LEGAL),
                new WritePlan(Plans.PLAN, LEGAL, Plans.content(null)), "not-participant");
    }

    @Test
    void a_plan_says_everything_it_must_before_it_goes_out() {
        Plans.written(Plans.content("2026-03-16", List.of())).refused(at("2026-03-09T17:00"), asLiaison(PRODUCT),
                new Circulate(Plans.PLAN, PRODUCT, 1), "plan-incomplete");
        Plans.written(Plans.content("2026-03-16", List.of(new PlanTask(1, LEGAL, liaison(LEGAL), 1, 2,
                text("contracts"), Text.NONE, List.of())))).refused(at("2026-03-09T17:00"), asLiaison(PRODUCT),
                        new Circulate(Plans.PLAN, PRODUCT, 1), "task-of-outsider");
    }

    @Test
    void before_the_kickoff_a_plan_is_written_but_not_circulated() {
        var story = Plans.awaited().inCase(caseIn(RequestPhase.CONFIRMED)).when(at("2026-03-06T09:00"),
                asLiaison(PRODUCT), new WritePlan(Plans.PLAN, PRODUCT, Plans.content("2026-03-16")));

        story.refused(at("2026-03-06T09:05"), asLiaison(PRODUCT), new Circulate(Plans.PLAN, PRODUCT, 1), "case-phase");
    }

    @Test
    void a_withdrawn_case_needs_no_plan() {
        var story = Plans.circulated().when(at("2026-03-10T09:00"), REACTION,
                new CallOffPlan(Plans.PLAN, "request-withdrawn", at("2026-03-10T09:00")));

        assertThat(story.obligations().open()).isEmpty();
    }
}
