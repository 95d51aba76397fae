package org.entente.command.player;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.entente.api.identity.DepartmentId;
import org.entente.api.issue.Urgency;
import org.entente.api.request.Category;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** A case file is read strictly: what it says beyond, short of or beside a case is refused. */
class ScenariosTest {
    @Test
    void the_seven_cases_are_read_in_order() {
        assertThat(Scenarios.sample()).extracting(Scenario::id).containsExactly("XT-2026-004", "XT-2026-007",
                "XT-2026-012", "XT-2026-013", "XT-2026-015", "XT-2026-017", "XT-2026-021");
        assertThat(Scenarios.sample()).extracting(Scenario::category).containsExactly(Category.EMERGENCY,
                Category.REGULAR, Category.REGULAR, Category.STRATEGIC, Category.EMERGENCY, Category.STRATEGIC,
                Category.REGULAR);
    }

    @Test
    void participants_keep_the_order_of_the_file() {
        assertThat(Scenarios.sample().get(1).participants()).extracting(DepartmentId::value).containsExactly("product",
                "rnd", "production", "marketing", "sales", "service");
    }

    @Test
    void an_issue_that_climbs_says_to_where_and_when() {
        ScenarioIssue issue = Scenarios.sample().get(4).issues().get(2);

        assertThat(issue.urgency()).isEqualTo(Urgency.URGENT);
        assertThat(issue.escalatedTo()).isEqualTo(Urgency.CRITICAL);
        assertThat(issue.escalatedAt()).isEqualTo("2026-07-16T16:00");
    }

    @Test
    void an_unknown_field_is_refused() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scenarios
                        .parse(budgetCase().replace("category: regular", "category: regular\nmood: good")))
                .withMessageContaining("mood");
    }

    @Test
    void a_missing_field_is_refused_by_its_place() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scenarios.parse(budgetCase().replace("resolved: \"2026-10-15T17:00\"", "")))
                .withMessageContaining("/issues/resolved");
    }

    @Test
    void the_same_field_twice_is_refused() throws IOException {
        assertThatIllegalArgumentException().isThrownBy(
                () -> Scenarios
                        .parse(budgetCase().replace("category: regular", "category: regular\ncategory: regular")));
    }

    @Test
    void a_task_with_one_week_only_is_refused() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scenarios.parse(budgetCase().replace("weeks: [1, 2],", "weeks: [1],")));
    }

    private static String budgetCase() throws IOException {
        try (InputStream file = ScenariosTest.class.getResourceAsStream(
                "/org/entente/sample/cases/xt-2026-021.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
