package org.entente.command.plan;

import java.time.LocalDate;

import org.entente.api.obligation.ObligationCode;
import org.entente.api.plan.ChangePhase;
import org.entente.api.plan.ChangeTier;
import org.entente.api.plan.OpinionStance;
import org.entente.api.plan.PlanChangeCommand.ApproveChange;
import org.entente.api.plan.PlanChangeCommand.DeferChange;
import org.entente.api.plan.PlanChangeCommand.FileChangeForOffice;
import org.entente.api.plan.PlanChangeCommand.GiveOpinion;
import org.entente.api.plan.PlanChangeCommand.SupplementChange;
import org.entente.api.plan.PlanChangeCommand.WithdrawChange;
import org.entente.api.plan.PlanContent;
import org.entente.api.request.RequestPhase;
import org.entente.api.text.Text;
import org.entente.command.casework.CaseWorld;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.LEGAL;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.text;

/** Rules PLN-26, PLN-27 and PLN-28: what a change builds on, and what its filer may do with it. */
class ChangeFilingTest {
    private static final PlanContent LATER = Changes.weeks(Changes.base(), 2, 8, 15);

    @Test
    void a_change_builds_on_the_version_in_force_and_changes_something() {
        var story = Changes.executing();

        story.refused(at("2026-03-24T10:00"), asLiaison(SALES), Changes.file(SALES, 2, LATER), "change-outdated");
        story.refused(at("2026-03-24T10:00"), asLiaison(SALES), Changes.file(SALES, 1, Changes.base()),
                "nothing-changed");
        story.refused(at("2026-03-24T10:00"), asLiaison(SALES), Changes.file(SALES, 1, Plans.content(null)),
                "nothing-changed");
        story.refused(at("2026-03-24T10:00"), asLiaison(SALES), Changes.file(SALES, 1, Plans.content("2026-03-23")),
                "week-one-fixed");
        story.refused(at("2026-03-24T10:00"), asLiaison(SALES),
                Changes.file(SALES, 1, Changes.adding(Changes.base(), Changes.task(3, LEGAL, 1, 1))),
                "task-of-outsider");
        story.refused(at("2026-03-24T10:00"), asLiaison(LEGAL), Changes.file(LEGAL, 1, LATER), "not-participant");
    }

    @Test
    void there_is_nothing_to_change_before_a_plan_is_in_force_nor_outside_execution() {
        Plans.circulated().refused(at("2026-03-09T17:05"), asLiaison(SALES), Changes.file(SALES, 1, LATER), "phase");
        Changes.executing().inCase(CaseWorld.caseIn(RequestPhase.IN_ACCEPTANCE)).refused(at("2026-03-24T10:00"),
                asLiaison(SALES), Changes.file(SALES, 1, LATER), "case-phase");
    }

    @Test
    void the_filer_and_nobody_else_takes_it_back_and_then_nothing_is_owed() {
        var story = Changes.endMoved();

        story.refused(at("2026-03-24T11:00"), asHead(RND), new WithdrawChange(Plans.PLAN, 1, "no"), "not-filer");
        story.refused(at("2026-03-24T11:00"), COORDINATOR, new WithdrawChange(Plans.PLAN, 1, "no"), "not-filer");
        story.when(at("2026-03-24T11:00"), asHead(SALES), new WithdrawChange(Plans.PLAN, 1, "moulds came"));
        assertThat(story.obligations().open()).isEmpty();
        assertThat(story.state().changes().phaseOf(1)).isEqualTo(ChangePhase.WITHDRAWN);
        story.refused(at("2026-03-24T11:01"), asHead(RND), Changes.opinion(RND, OpinionStance.AGREE, ""), "phase");
    }

    @Test
    void what_the_office_filed_the_office_takes_back() {
        var story = Changes.executing().when(at("2026-03-24T10:00"), COORDINATOR,
                new FileChangeForOffice(Plans.PLAN, Changes.proposal(1, LATER), null));

        assertThat(story.state().changes().change(1).assessment().affected()).containsExactly(PRODUCT, RND, SALES);
        story.refused(at("2026-03-24T11:00"), asHead(SALES), new WithdrawChange(Plans.PLAN, 1, "no"), "not-filer");
        story.when(at("2026-03-24T11:00"), CaseWorld.DIRECTOR, new WithdrawChange(Plans.PLAN, 1, "no need"));
    }

    @Test
    void another_proposal_asks_only_those_whose_part_of_it_is_new() {
        PlanContent both = Changes.weeks(LATER, 1, 1, 6);
        var story = Changes.heard().when(at("2026-03-25T11:00"), asLiaison(SALES),
                new SupplementChange(Plans.PLAN, 1, text("and one week more for research"),
                        Changes.proposal(1, both)));

        assertThat(story.state().changes().change(1))
                .satisfies(one -> assertThat(one.revision()).isEqualTo(2))
                .satisfies(one -> assertThat(one.awaited()).containsExactly(RND))
                .satisfies(one -> assertThat(one.heard()).containsExactly(PRODUCT));
        assertThat(story.obligations().open(ObligationCode.CHANGE_DECISION, "change-1")).isEmpty();
        assertThat(story.open(ObligationCode.CHANGE_OPINION, "change-1/rnd").dueAt()).isEqualTo(at("2026-03-27T18:00"));
    }

    @Test
    void another_end_asks_everybody_again_and_whoever_is_no_longer_affected_owes_nothing() {
        var again = Changes.heard().when(at("2026-03-25T11:00"), asLiaison(SALES), new SupplementChange(Plans.PLAN, 1,
                text("one more"), Changes.proposal(1, Changes.weeks(Changes.base(), 2, 8, 16))));
        assertThat(again.state().changes().change(1).awaited()).containsExactlyInAnyOrder(PRODUCT, RND);

        var none = Changes.endMoved().when(at("2026-03-24T11:00"), asLiaison(SALES), new SupplementChange(Plans.PLAN,
                1, text("within the plan"), Changes.proposal(1, Changes.weeks(Changes.base(), 2, 9, 14))));
        assertThat(none.state().changes().change(1).tier()).isEqualTo(ChangeTier.MINOR);
        assertThat(none.obligations().open()).extracting(one -> one.code())
                .containsExactly(ObligationCode.CHANGE_DECISION);
    }

    @Test
    void words_alone_leave_the_clocks_alone_unless_they_were_waited_for() {
        SupplementChange words = new SupplementChange(Plans.PLAN, 1, text("the supplier wrote"), null);
        var story = Changes.heard();
        story.when(at("2026-03-25T11:00"), asLiaison(SALES), words);
        assertThat(story.open(ObligationCode.CHANGE_DECISION, "change-1").dueAt()).isEqualTo(at("2026-03-26T18:00"));

        story.when(at("2026-03-26T10:00"), Changes.VICE_PRESIDENT,
                new DeferChange(Plans.PLAN, 1, text("what does it cost"), LocalDate.parse("2026-03-30")));
        assertThat(story.obligations().open()).isEmpty();
        story.refused(at("2026-03-26T10:01"), Changes.VICE_PRESIDENT, new ApproveChange(Plans.PLAN, 1, Text.NONE),
                "phase");
        story.when(at("2026-03-30T09:00"), asLiaison(SALES), words);
        assertThat(story.open(ObligationCode.CHANGE_DECISION, "change-1").dueAt()).isEqualTo(at("2026-03-31T18:00"));
    }

    @Test
    void a_change_that_another_one_overtook_is_built_anew_before_it_is_approved() {
        var story = Changes.heard().when(at("2026-03-25T10:00"), asLiaison(RND),
                Changes.file(RND, 1, Changes.weeks(Changes.base(), 1, 1, 6)))
                .when(at("2026-03-25T10:30"), COORDINATOR, new ApproveChange(Plans.PLAN, 2, Text.NONE));

        story.refused(at("2026-03-25T11:00"), Changes.VICE_PRESIDENT, new ApproveChange(Plans.PLAN, 1, Text.NONE),
                "change-outdated");
        story.refused(at("2026-03-25T11:00"), asLiaison(SALES),
                new SupplementChange(Plans.PLAN, 1, text("again"), Changes.proposal(1, LATER)), "change-outdated");
        story.when(at("2026-03-25T11:00"), asLiaison(SALES), new SupplementChange(Plans.PLAN, 1, text("on version 2"),
                Changes.proposal(2, Changes.weeks(LATER, 1, 1, 6))));
        assertThat(story.state().changes().change(1).awaited()).containsExactly(RND);
        story.when(at("2026-03-25T12:00"), asHead(RND), new GiveOpinion(
                Plans.PLAN, 1, RND, 2, OpinionStance.AGREE, Text.NONE))
                .when(at("2026-03-25T13:00"), Changes.VICE_PRESIDENT, new ApproveChange(Plans.PLAN, 1, Text.NONE));
        assertThat(story.state().draft().version()).isEqualTo(3);
    }
}
