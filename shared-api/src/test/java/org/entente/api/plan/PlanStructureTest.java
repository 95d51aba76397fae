package org.entente.api.plan;

import java.math.BigDecimal;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.ResourceNeed;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Rule PLN-11: the rows of a plan name each other soundly. */
class PlanStructureTest {
    private static final Text WORDS = new Text("", "words");

    @Test
    void a_tree_of_five_levels_is_the_deepest() {
        PlanContent five = plan(List.of(goal("g1", null), goal("g2", "g1"), goal("g3", "g2"), goal("g4", "g3"),
                goal("g5", "g4")));

        assertThat(five.goals()).hasSize(5);
        refused("goal-tree", List.of(goal("g1", null), goal("g2", "g1"), goal("g3", "g2"), goal("g4", "g3"),
                goal("g5", "g4"), goal("g6", "g5")));
    }

    @Test
    void goals_never_go_round_in_a_circle() {
        refused("goal-tree", List.of(goal("g1", "g1")));
        refused("goal-tree", List.of(goal("g1", "g2"), goal("g2", "g1")));
        refused("goal-tree", List.of(goal("g1", "g3"), goal("g2", "g1"), goal("g3", "g2")));
    }

    @Test
    void a_parent_may_stand_after_its_child_but_it_must_be_there() {
        assertThat(plan(List.of(goal("g2", "g1"), goal("g1", null))).goals()).hasSize(2);
        refused("unknown-goal", List.of(goal("g1", null), goal("g2", "g9")));
    }

    @Test
    void an_id_is_given_once_and_is_short_and_plain() {
        refused("row-id-twice", List.of(goal("g1", null), goal("g1", null)));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> goal("Goal 1", null))
                .satisfies(no -> assertThat(no.code()).isEqualTo("row-id-malformed"));
    }

    @Test
    void a_task_serves_goals_that_are_there() {
        List<PlanGoal> goals = List.of(goal("g1", null));

        assertThat(plan(goals, List.of(task(1, "g1")), List.of()).task(1)).isPresent();
        assertCode("unknown-goal", () -> plan(goals, List.of(task(1, "g2")), List.of()));
        assertCode("task-number", () -> plan(goals, List.of(task(1, "g1"), task(1, "g1")), List.of()));
    }

    @Test
    void a_trigger_names_a_task_that_is_there_or_none() {
        List<PlanTask> tasks = List.of(task(1, "g1"));

        assertThat(withTrigger(tasks, new RiskTrigger.TaskLate(1, 1)).risk("k1")).isPresent();
        assertThat(withTrigger(tasks, new RiskTrigger.TaskBlocked(null)).risk("k2")).isEmpty();
        assertCode("unknown-plan-task", () -> withTrigger(tasks, new RiskTrigger.TaskLate(2, 1)));
        assertCode("unknown-plan-task", () -> withTrigger(tasks, new RiskTrigger.TaskBlocked(2)));
        assertCode("trigger-days", () -> new RiskTrigger.TaskLate(null, 0));
    }

    @Test
    void the_money_of_all_resources_is_the_budget() {
        PlanContent plan = new PlanContent(WORDS, List.of(), null, List.of(),
                List.of(need("r1", new BigDecimal("50000")), need("r2", null), need("r3", new BigDecimal("1200.50"))),
                WORDS, null, List.of());

        assertThat(plan.budget()).isEqualByComparingTo("51200.50");
        assertThat(plan(List.of()).budget()).isEqualByComparingTo("0");
    }

    private static ResourceNeed need(String id, @Nullable BigDecimal amount) {
        return new ResourceNeed(id, new DepartmentId("rnd"), new Text("", id), amount, null);
    }

    private static PlanGoal goal(String id, @Nullable String parent) {
        return new PlanGoal(id, parent, WORDS, WORDS, null);
    }

    private static PlanTask task(int number, String goal) {
        return new PlanTask(number, new DepartmentId("rnd"), new PersonId("chen.ming"), 1, 1, WORDS, WORDS,
                List.of(goal));
    }

    private static PlanContent plan(List<PlanGoal> goals) {
        return plan(goals, List.of(), List.of());
    }

    private static PlanContent plan(List<PlanGoal> goals, List<PlanTask> tasks, List<PlanRisk> risks) {
        return new PlanContent(WORDS, goals, null, tasks, List.of(), WORDS, null, risks);
    }

    private static PlanContent withTrigger(List<PlanTask> tasks, RiskTrigger trigger) {
        return plan(List.of(goal("g1", null)), tasks, List.of(new PlanRisk("k1", WORDS, WORDS, trigger)));
    }

    private static void refused(String code, List<PlanGoal> goals) {
        assertCode(code, () -> plan(goals));
    }

    private static void assertCode(String code, Runnable made) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(made::run)
                .satisfies(no -> assertThat(no.code()).isEqualTo(code));
    }
}
