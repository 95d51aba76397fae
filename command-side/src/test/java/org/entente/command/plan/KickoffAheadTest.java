package org.entente.command.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.api.plan.PlanCommand;
import org.entente.api.plan.PlanCommand.AwaitPlan;
import org.entente.api.plan.PlanCommand.Circulate;
import org.entente.api.plan.PlanCommand.WritePlan;
import org.entente.api.plan.PlanEvent;
import org.entente.api.plan.PlanPhase;
import org.entente.api.request.Category;
import org.entente.api.request.RequestPhase;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.BOOK;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.plan.Plans.PLAN;

/** Rule CNF-22: in the planning of a forced case the plan is written at once and circulated only after the kickoff. */
class KickoffAheadTest {
    @Test
    void a_plan_is_written_before_the_forced_kickoff_and_circulated_after_it() {
        var story = Story.of(new PlanRules(), PlanEvent.class, BOOK).inCase(planning(false))
                .when(at("2026-03-05T16:00"), REACTION, new AwaitPlan(PLAN, REQUEST, PRODUCT, PRODUCT,
                        List.of(PRODUCT, RND, SALES), at("2026-03-05T16:00")))
                .when(at("2026-03-05T17:00"), asLiaison(PRODUCT),
                        new WritePlan(PLAN, PRODUCT, Plans.content("2026-03-16")));
        PlanCommand circulate = new Circulate(PLAN, PRODUCT, 1);
        story.refused(at("2026-03-06T09:00"), asLiaison(PRODUCT), circulate, "kickoff-not-held");

        story.inCase(planning(true)).when(at("2026-03-06T17:00"), asLiaison(PRODUCT), circulate);
        assertThat(story.state().phase()).isEqualTo(PlanPhase.CIRCULATED);
    }

    private static CaseFacts planning(boolean kickoffHeld) {
        return new CaseFacts(REQUEST, "XT-2026-007", RequestPhase.PLANNING, Category.EMERGENCY, PRODUCT,
                List.of(PRODUCT, RND, SALES), PRODUCT, Map.of(), kickoffHeld, Map.of(), Set.of(), false);
    }
}
