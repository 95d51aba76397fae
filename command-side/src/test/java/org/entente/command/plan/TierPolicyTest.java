package org.entente.command.plan;

import java.math.BigDecimal;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.plan.ChangeAssessment;
import org.entente.api.plan.ChangeReason;
import org.entente.api.plan.ChangeTier;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanGoal;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.text;

/** Rules PLN-21, PLN-22 and PLN-23: how much a change weighs, and who has a say, told from the two contents alone. */
class TierPolicyTest {
    private static final PlanContent BASE = Changes.base();

    @Test
    void a_department_that_moves_its_own_task_within_the_plan_files_a_minor_change_and_asks_nobody() {
        assertThat(assess(Changes.weeks(BASE, 1, 1, 6), RND))
                .isEqualTo(new ChangeAssessment(ChangeTier.MINOR, List.of(), List.of()));
    }

    @Test
    void a_task_of_another_department_makes_it_major_and_gives_that_one_a_say() {
        ChangeAssessment major = new ChangeAssessment(ChangeTier.MAJOR,
                List.of(ChangeReason.OTHER_DEPARTMENT_TOUCHED), List.of(RND));

        assertThat(assess(Changes.weeks(BASE, 1, 1, 6), PRODUCT)).isEqualTo(major);
        assertThat(assess(Changes.weeks(BASE, 1, 1, 6), null)).isEqualTo(major);
    }

    @Test
    void the_office_files_a_minor_change_where_no_department_is_touched() {
        assertThat(assess(new PlanContent(BASE.goal(), BASE.goals(), BASE.weekOne(), BASE.tasks(), List.of(),
                text("sync every Thursday"), null, BASE.risks()), null).tier()).isEqualTo(ChangeTier.MINOR);
    }

    @Test
    void another_end_is_everybodys_and_major() {
        assertThat(assess(Changes.weeks(BASE, 2, 8, 15), SALES)).isEqualTo(new ChangeAssessment(ChangeTier.MAJOR,
                List.of(ChangeReason.END_MOVED), List.of(PRODUCT, RND)));
        assertThat(assess(Changes.weeks(BASE, 2, 8, 13), SALES).reasons()).containsExactly(ChangeReason.END_MOVED);
        assertThat(assess(Changes.weeks(BASE, 2, 9, 14), SALES).tier()).isEqualTo(ChangeTier.MINOR);
    }

    @Test
    void a_department_that_comes_or_goes_makes_it_major() {
        assertThat(assess(Changes.adding(BASE, Changes.task(3, PRODUCT, 2, 3)), PRODUCT)).isEqualTo(
                new ChangeAssessment(ChangeTier.MAJOR, List.of(ChangeReason.DEPARTMENTS_CHANGED), List.of()));
        assertThat(assess(Changes.without(BASE, 1), RND).reasons()).containsExactly(ChangeReason.DEPARTMENTS_CHANGED);
    }

    @Test
    void a_goal_said_otherwise_is_major_and_a_goal_dropped_is_strategic() {
        PlanContent otherwise = new PlanContent(text("A9 on sale by August"), BASE.goals(), BASE.weekOne(),
                BASE.tasks(), List.of(), BASE.coordination(), null, BASE.risks());
        PlanContent free = Changes.with(BASE, List.of(Changes.task(1, RND, 1, 5), Changes.task(2, SALES, 8, 14)));
        PlanContent one = goals(free, "g1");
        PlanContent two = goals(free, "g1", "g2");

        assertThat(assess(otherwise, RND).reasons()).containsExactly(ChangeReason.GOAL_CHANGED);
        assertThat(TierPolicy.assess(one, two, RND, List.of(PRODUCT, RND)).tier()).isEqualTo(ChangeTier.MAJOR);
        assertThat(TierPolicy.assess(two, one, RND, List.of(PRODUCT, RND))).isEqualTo(new ChangeAssessment(
                ChangeTier.STRATEGIC, List.of(ChangeReason.GOAL_CHANGED, ChangeReason.GOAL_DROPPED),
                List.of(PRODUCT)));
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({"100, 119.99, false", "100, 120, true", "100, 120.01, true", "100, 100, false", "100, 50, false",
            "0, 0, false", "0, 0.01, true"})
    void a_fifth_more_money_is_strategic_and_so_is_any_where_there_was_none(BigDecimal before, BigDecimal after,
            boolean raised) {
        assertThat(TierPolicy.isRaised(before, after)).isEqualTo(raised);
    }

    @Test
    void money_that_stays_below_a_fifth_more_is_major() {
        PlanContent cheap = Changes.costing(BASE, RND, "100");

        assertThat(TierPolicy.assess(cheap, Changes.costing(BASE, RND, "119.99"), RND, List.of(RND)).reasons())
                .containsExactly(ChangeReason.RESOURCES_CHANGED);
        assertThat(TierPolicy.assess(cheap, Changes.costing(BASE, RND, "120"), RND, List.of(RND)).reasons())
                .containsExactly(ChangeReason.RESOURCES_CHANGED, ChangeReason.BUDGET_RAISED);
    }

    @Test
    void whoever_gives_more_than_before_has_a_say() {
        assertThat(assess(Changes.costing(BASE, SALES, "5"), RND).affected()).containsExactly(SALES);
    }

    private static ChangeAssessment assess(PlanContent after, @Nullable DepartmentId filer) {
        return TierPolicy.assess(BASE, after, filer, List.of(PRODUCT, RND, SALES));
    }

    private static PlanContent goals(PlanContent content, String... ids) {
        return new PlanContent(content.goal(), List.of(ids).stream()
                .map(id -> new PlanGoal(id, null, text(id), Text.NONE, null)).toList(), content.weekOne(),
                content.tasks(), content.resources(), content.coordination(), null, content.risks());
    }
}
