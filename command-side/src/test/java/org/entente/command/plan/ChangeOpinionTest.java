package org.entente.command.plan;

import org.entente.api.identity.Acting;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.ObligationFulfilledLate;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.Party;
import org.entente.api.plan.ChangePhase;
import org.entente.api.plan.ChangeTier;
import org.entente.api.plan.OpinionStance;
import org.entente.api.plan.PlanChangeCommand.GiveOpinion;
import org.entente.api.plan.PlanChangeEvent.ChangeOpinionGiven;
import org.entente.api.plan.PlanChangeEvent.ChangeOpinionPassedOver;
import org.entente.api.plan.PlanChangeEvent.ChangeOpinionsIn;
import org.entente.api.text.Text;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;
import static org.entente.command.casework.CaseWorld.text;

/** Rules PLN-24, PLN-25, PLN-35 and PLN-36: the affected departments are heard, or let their time pass. */
class ChangeOpinionTest {
    @Test
    void each_affected_department_owes_its_opinion_within_two_working_days() {
        var story = Changes.endMoved();

        assertThat(story.open(ObligationCode.CHANGE_OPINION, "change-1/rnd"))
                .extracting(Obligation::dueAt, Obligation::debtor, Obligation::creditor)
                .containsExactly(at("2026-03-26T18:00"), Party.department(RND), Party.department(SALES));
        assertThat(story.open(ObligationCode.CHANGE_OPINION, "change-1/product").debtor())
                .isEqualTo(Party.department(PRODUCT));
        assertThat(story.state().changes().phaseOf(1)).isEqualTo(ChangePhase.IN_OPINION);
    }

    @Test
    void the_last_opinion_opens_one_working_day_for_whoever_decides() {
        var story = Changes.heard();

        story.thenAmongOthers(
                new ChangeOpinionGiven(Plans.PLAN, 1, RND, liaison(RND), 1, OpinionStance.AGREE_WITH_REMARKS,
                        text("tell the stores"), at("2026-03-25T09:00")),
                new ChangeOpinionsIn(Plans.PLAN, 1, ChangeTier.MAJOR, at("2026-03-25T09:00")));
        assertThat(story.open(ObligationCode.CHANGE_DECISION, "change-1"))
                .extracting(Obligation::dueAt, Obligation::debtor)
                .containsExactly(at("2026-03-26T18:00"), Party.vicePresidentOver(PRODUCT));
    }

    @Test
    void silence_is_recorded_at_the_due_moment_and_then_the_change_is_to_be_decided() {
        var story = Changes.endMoved().when(at("2026-03-25T09:00"), asHead(PRODUCT),
                Changes.opinion(PRODUCT, OpinionStance.AGREE, ""));

        story.when(at("2026-03-26T17:59:59"), Acting.CLOCK, Changes.TICK).then();
        story.when(at("2026-03-26T18:00"), Acting.CLOCK, Changes.TICK).thenAmongOthers(
                new ObligationMissed(new ObligationId("OBL-PLN-1-5"), ObligationCode.CHANGE_OPINION,
                        at("2026-03-26T18:00")),
                new ChangeOpinionPassedOver(Plans.PLAN, 1, RND, at("2026-03-26T18:00")),
                new ChangeOpinionsIn(Plans.PLAN, 1, ChangeTier.MAJOR, at("2026-03-26T18:00")));
        assertThat(story.open(ObligationCode.CHANGE_DECISION, "change-1").dueAt()).isEqualTo(at("2026-03-27T18:00"));
    }

    @Test
    void two_silent_departments_bring_one_decision_to_be_made() {
        var story = Changes.endMoved().when(at("2026-03-26T19:00"), Acting.CLOCK, Changes.TICK);

        assertThat(story.history()).filteredOn(ChangeOpinionPassedOver.class::isInstance).hasSize(2);
        assertThat(story.history()).filteredOn(ChangeOpinionsIn.class::isInstance).hasSize(1);
    }

    @Test
    void a_late_opinion_is_heard_until_the_decision() {
        var story = Changes.endMoved().when(at("2026-03-27T09:00"), asLiaison(RND),
                Changes.opinion(RND, OpinionStance.REFUSE, "the stores close in July"));

        story.thenAmongOthers(new ObligationFulfilledLate(new ObligationId("OBL-PLN-1-5"),
                ObligationCode.CHANGE_OPINION, at("2026-03-27T09:00")));
        assertThat(story.state().changes().phaseOf(1)).isEqualTo(ChangePhase.IN_DECISION);
    }

    @Test
    void an_opinion_is_given_once_by_an_affected_department_about_what_it_read() {
        var story = Changes.endMoved().when(at("2026-03-25T09:00"), asHead(PRODUCT),
                Changes.opinion(PRODUCT, OpinionStance.AGREE, ""));

        story.refused(at("2026-03-25T09:01"), asHead(PRODUCT), Changes.opinion(PRODUCT, OpinionStance.AGREE, ""),
                "opinion-given");
        story.refused(at("2026-03-25T09:01"), asHead(SALES), Changes.opinion(SALES, OpinionStance.AGREE, ""),
                "not-affected");
        story.refused(at("2026-03-25T09:01"), asHead(RND),
                new GiveOpinion(Plans.PLAN, 1, RND, 2, OpinionStance.AGREE, Text.NONE), "revision-outdated");
        story.refused(at("2026-03-25T09:01"), asHead(RND),
                new GiveOpinion(Plans.PLAN, 2, RND, 1, OpinionStance.AGREE, Text.NONE), "not-found");
    }

    @Test
    void a_refusal_needs_reasons_and_an_agreement_with_remarks_the_remarks() {
        var story = Changes.endMoved();

        story.refused(at("2026-03-25T09:00"), asHead(RND), Changes.opinion(RND, OpinionStance.REFUSE, ""),
                "reasons-missing");
        story.refused(at("2026-03-25T09:00"), asHead(RND), Changes.opinion(RND, OpinionStance.AGREE_WITH_REMARKS, ""),
                "reasons-missing");
    }

    @Test
    void where_nobody_is_to_be_asked_the_opinions_are_in_at_once() {
        var story = Changes.minor();

        story.thenAmongOthers(new ChangeOpinionsIn(Plans.PLAN, 1, ChangeTier.MINOR, at("2026-03-24T10:00")));
        assertThat(story.open(ObligationCode.CHANGE_DECISION, "change-1"))
                .extracting(Obligation::dueAt, Obligation::debtor)
                .containsExactly(at("2026-03-25T18:00"), Party.OFFICE);
    }
}
