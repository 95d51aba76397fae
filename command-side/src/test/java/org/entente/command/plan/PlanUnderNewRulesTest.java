package org.entente.command.plan;

import org.entente.api.identity.Acting;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.plan.PlanCommand;
import org.entente.api.policy.LimitKey;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.NewRules;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.at;

/** Rules OBL-5 and OBL-6: what a plan owes under new rules, its decomposition counted by the last update of week 1. */
class PlanUnderNewRulesTest {
    private static final PlanCommand TICK = new PlanCommand.Tick(Plans.PLAN);

    @Test
    void a_friday_off_moves_the_decomposition_to_the_thursday() {
        var story = Plans.inForce().under(NewRules.dayOff(CaseWorld.BOOK, at("2026-03-10T09:00"), "2026-03-20"))
                .when(at("2026-03-10T09:01"), Acting.CLOCK, TICK);

        assertThat(story.open(ObligationCode.DECOMPOSITION, "version-1").dueAt()).isEqualTo(at("2026-03-19T18:00"));
    }

    @Test
    void limits_do_not_move_what_a_rule_names() {
        var story = Plans.inForce()
                .under(NewRules.limit(CaseWorld.BOOK, at("2026-03-10T09:00"), LimitKey.PLAN_SIGNATURE, "1 wd"))
                .when(at("2026-03-10T09:01"), Acting.CLOCK, TICK).then();

        assertThat(story.open(ObligationCode.DECOMPOSITION, "version-1").dueAt()).isEqualTo(at("2026-03-20T18:00"));
    }

    @Test
    void signatures_move_with_their_limit() {
        var story = Plans.circulated()
                .under(NewRules.limit(CaseWorld.BOOK, at("2026-03-10T09:00"), LimitKey.PLAN_SIGNATURE, "1 wd"))
                .when(at("2026-03-10T09:01"), Acting.CLOCK, TICK);

        assertThat(story.open(ObligationCode.PLAN_SIGNATURE, "version-1").dueAt()).isEqualTo(at("2026-03-10T18:00"));
    }
}
