package org.entente.api.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.refusal.Refusal;
import org.entente.api.revision.FieldChange;
import org.entente.api.revision.Fields;
import org.entente.api.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Rule PLN-12: two versions of a plan differ in named fields, and the rows of its lists are the same ones by their id. */
class PlanFieldsTest {
    @Property(tries = 300)
    void a_plan_is_its_fields_and_its_fields_are_the_plan(@ForAll("plans") PlanContent plan) {
        assertThat(PlanFields.content(PlanFields.of(plan))).isEqualTo(plan);
    }

    @Property(tries = 300)
    void a_version_with_the_difference_made_is_the_next_version(@ForAll("plans") PlanContent a,
            @ForAll("plans") PlanContent b) {
        SortedMap<String, String> from = PlanFields.of(a);

        assertThat(PlanFields.content(Fields.apply(from, Fields.between(from, PlanFields.of(b))))).isEqualTo(b);
    }

    @Test
    void a_moved_task_differs_in_its_weeks_only() {
        assertThat(Fields.between(PlanFields.of(plan(5, new RiskTrigger.TaskLate(3, 6))),
                PlanFields.of(plan(7, new RiskTrigger.TaskLate(3, 2)))))
                .containsExactly(new FieldChange("risks[k1].trigger.workingDays", "6", "2"),
                        new FieldChange("tasks[3].lastWeek", "5", "7"));
    }

    @Test
    void the_fields_of_a_plan_are_these() {
        assertThat(PlanFields.of(plan(5, new RiskTrigger.TaskLate(3, 6)))).containsExactlyEntriesOf(new TreeMap<>(
                Map.ofEntries(Map.entry("coordination.en", "sync"), Map.entry("goal.en", "on sale"),
                        Map.entry("goals", "g1"), Map.entry("goals[g1].what.en", "96%"),
                        Map.entry("risks", "k1"), Map.entry("risks[k1].contingency.en", "toolmaker B"),
                        Map.entry("risks[k1].risk.en", "late"), Map.entry("risks[k1].trigger.planTask", "3"),
                        Map.entry("risks[k1].trigger.type", "task_late"),
                        Map.entry("risks[k1].trigger.workingDays", "6"), Map.entry("tasks", "3"),
                        Map.entry("tasks[3].department", "rnd"), Map.entry("tasks[3].firstWeek", "1"),
                        Map.entry("tasks[3].goals", "g1"), Map.entry("tasks[3].lastWeek", "5"),
                        Map.entry("tasks[3].owner", "chen.ming"), Map.entry("tasks[3].title.en", "design"),
                        Map.entry("weekOne", "2026-03-16"))));
    }

    @ParameterizedTest
    @CsvSource({"tasks[3].firstWeek, one, field-malformed", "tasks, 3 x, field-malformed",
            "risks[k1].trigger.type, maybe, field-malformed", "risks[k1].trigger.atLeast, urgent, unknown-field",
            "goals[g9].what.en, words, unknown-field", "tasks[3].goals, g2, unknown-goal"})
    void fields_that_are_no_plan_are_refused_by_name(String field, String value, String code) {
        Map<String, String> fields = PlanFields.of(plan(5, new RiskTrigger.TaskLate(3, 6)));
        fields.put(field, value);

        assertThat(catchThrowableOfType(Refusal.class, () -> PlanFields.content(fields)).code()).isEqualTo(code);
    }

    private static PlanContent plan(int lastWeek, RiskTrigger trigger) {
        return new PlanContent(new Text("", "on sale"),
                List.of(new PlanGoal("g1", null, new Text("", "96%"), Text.NONE, null)), LocalDate.parse("2026-03-16"),
                List.of(new PlanTask(3, new DepartmentId("rnd"), new PersonId("chen.ming"), 1, lastWeek,
                        new Text("", "design"), Text.NONE, List.of("g1"))),
                List.of(), new Text("", "sync"), null,
                List.of(new PlanRisk("k1", new Text("", "late"), new Text("", "toolmaker B"), trigger)));
    }

    @Provide
    Arbitrary<PlanContent> plans() {
        return RandomPlans.plans();
    }
}
