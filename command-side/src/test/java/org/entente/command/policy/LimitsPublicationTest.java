package org.entente.command.policy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import org.entente.api.deadline.Budget;
import org.entente.api.identity.Acting;
import org.entente.api.identity.Role;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.LimitScope;
import org.entente.api.policy.PolicyCommand;
import org.entente.api.policy.PolicyCommand.PublishLimits;
import org.entente.api.policy.PolicyEvent;
import org.entente.api.policy.PolicyEvent.LimitsPublished;
import org.entente.api.refusal.Refusal;
import org.entente.api.rules.RuleBook;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Rules POL-1, POL-2, POL-3, POL-4 and POL-5: a company sets its limits; what the handbook demands is never loosened (handbook 1.7). */
class LimitsPublicationTest {
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Acting ADMINISTRATOR = new Acting("lu.chuan", Role.ADMINISTRATOR, null);
    private static final String REASON = "decided by the board";

    private final Story<PolicyState, PolicyCommand, PolicyEvent> story = Story.of(new PolicyRules(), PolicyEvent.class,
            RuleBook.EMPTY);

    @Test
    void limits_are_published_as_a_version_and_the_others_stay() {
        Map<LimitKey, Budget> values = Map.of(LimitKey.CONFIRMATION, Budget.workingDays(1));

        story.when(NOON, ADMINISTRATOR, PublishLimits.atOnce(values, " decided by the board "))
                .then(new LimitsPublished(LimitScope.COMPANY, values, null, 1, NOON, REASON, NOON));
        assertThat(story.state().limits().at(NOON).version()).isEqualTo(1);
        assertThat(story.state().limits().at(NOON).of(LimitKey.CONFIRMATION)).isEqualTo(Budget.workingDays(1));
        assertThat(story.state().limits().at(NOON).of(LimitKey.KICKOFF)).isEqualTo(Budget.workingDays(3));
    }

    @ParameterizedTest(name = "{0}: {1} is tight enough")
    @CsvSource({"CONFIRMATION, 1 wd", "KICKOFF, 2 wd", "NORMAL_SOLVED, 71 h", "NORMAL_SOLVED, 4319 min",
            "URGENT_MEASURES, 3 h", "URGENT_MEASURES, 239 min", "URGENT_SOLVED, 23 h", "KICKOFF_MATERIAL, 2 wd"})
    void what_the_handbook_demands_may_be_tightened(LimitKey key, String value) {
        story.when(NOON, ADMINISTRATOR, publish(key, value)).then(
                new LimitsPublished(LimitScope.COMPANY, Map.of(key, Budget.parse(value)), null, 1, NOON, REASON, NOON));
    }

    @ParameterizedTest(name = "{0}: back to {2}")
    @CsvSource({"CONFIRMATION, 1 wd, 2 wd", "KICKOFF, 2 wd, 3 wd", "NORMAL_SOLVED, 1 h, 72 h",
            "NORMAL_SOLVED, 1 h, 4320 min", "URGENT_MEASURES, 1 h, 4 h", "URGENT_SOLVED, 1 h, 24 h",
            "KICKOFF_MATERIAL, 2 wd, 1 wd"})
    void the_handbooks_own_value_is_allowed_again(LimitKey key, String tight, String equal) {
        story.given(
                new LimitsPublished(LimitScope.COMPANY, Map.of(key, Budget.parse(tight)), null, 1, NOON, REASON, NOON))
                .when(NOON, ADMINISTRATOR, publish(key, equal))
                .then(new LimitsPublished(LimitScope.COMPANY, Map.of(key, Budget.parse(equal)), null, 2, NOON, REASON,
                        NOON));
    }

    @ParameterizedTest(name = "{0}: {1} is refused")
    @CsvSource({"CONFIRMATION, 3 wd", "KICKOFF, 4 wd", "NORMAL_SOLVED, 73 h", "NORMAL_SOLVED, 4321 min",
            "URGENT_MEASURES, 5 h", "URGENT_MEASURES, 241 min", "URGENT_SOLVED, 25 h"})
    void one_looser_is_refused_naming_the_clause(LimitKey key, String value) {
        Refusal refusal = story.refused(NOON, ADMINISTRATOR, publish(key, value), "limit-loosened");

        assertThat(refusal.clause()).isEqualTo("1.7 " + key.code());
        assertThat(refusal.facts()).containsEntry("limit", key.code()).containsEntry("value", value);
    }

    @ParameterizedTest(name = "{0}: {1} comes by the switch only")
    @CsvSource({"NORMAL_SOLVED, 72 hwd", "NORMAL_SOLVED, 90 mwd", "CRITICAL_REPORT, 4 hwd", "MINUTES, 1 hwd"})
    void hours_of_working_days_are_no_value_to_set(LimitKey key, String value) {
        story.refused(NOON, ADMINISTRATOR, publish(key, value), "unit-not-settable");
    }

    @ParameterizedTest(name = "{0}: {1} cannot be compared")
    @CsvSource({"CONFIRMATION, 1 h", "CONFIRMATION, 1 wh", "NORMAL_SOLVED, 1 wd", "URGENT_SOLVED, 1 wh",
            "KICKOFF_MATERIAL, 48 h"})
    void another_unit_is_refused_where_the_handbook_demands(LimitKey key, String value) {
        story.refused(NOON, ADMINISTRATOR, publish(key, value), "limit-not-comparable");
    }

    @Test
    void the_material_may_be_due_as_early_as_the_kickoffs_days_allow_and_no_earlier() {
        story.refused(NOON, ADMINISTRATOR, publish(LimitKey.KICKOFF_MATERIAL, "4 wd"), "limits-contradict");
        story.when(NOON, ADMINISTRATOR, publish(LimitKey.KICKOFF_MATERIAL, "3 wd"));
        story.refused(NOON, ADMINISTRATOR, publish(LimitKey.KICKOFF, "2 wd"), "limits-contradict");
    }

    static Stream<LimitKey> defaults() {
        return Arrays.stream(LimitKey.values()).filter(key -> !key.demanded() && key.standard() != null);
    }

    @ParameterizedTest
    @MethodSource("defaults")
    void a_company_default_may_be_set_to_anything(LimitKey key) {
        story.when(NOON, ADMINISTRATOR, publish(key, "99 wd"))
                .then(new LimitsPublished(LimitScope.COMPANY, Map.of(key, Budget.workingDays(99)), null, 1, NOON,
                        REASON,
                        NOON));
    }

    @ParameterizedTest
    @EnumSource(names = {"DECOMPOSITION", "WEEKLY_UPDATE", "WEEKLY_SUMMARY", "URGENT_FOLLOW_UP"})
    void a_moment_that_a_rule_names_has_no_budget_to_set(LimitKey key) {
        story.refused(NOON, ADMINISTRATOR, publish(key, "1 h"), "limit-not-settable");
    }

    @Test
    void only_what_changes_is_published() {
        Map<LimitKey, Budget> both = Map.of(LimitKey.CONFIRMATION, Budget.workingDays(2), LimitKey.ARCHIVE,
                Budget.workingDays(9));

        story.when(NOON, ADMINISTRATOR, PublishLimits.atOnce(both, REASON)).then(
                new LimitsPublished(LimitScope.COMPANY, Map.of(LimitKey.ARCHIVE, Budget.workingDays(9)), null, 1, NOON,
                        REASON, NOON));
    }

    @Test
    void a_publication_that_changes_nothing_is_refused() {
        story.refused(NOON, ADMINISTRATOR, publish(LimitKey.CONFIRMATION, "2 wd"), "limits-unchanged");
        story.refused(NOON, ADMINISTRATOR, PublishLimits.atOnce(Map.of(), REASON), "limits-unchanged");
    }

    @Test
    void a_publication_has_a_reason_of_at_most_4000_characters() {
        Map<LimitKey, Budget> values = Map.of(LimitKey.ARCHIVE, Budget.workingDays(9));

        story.refused(NOON, ADMINISTRATOR, PublishLimits.atOnce(values, " "), "reason-unfit");
        story.refused(NOON, ADMINISTRATOR, PublishLimits.atOnce(values, "r".repeat(4001)), "reason-unfit");
        story.when(NOON, ADMINISTRATOR, PublishLimits.atOnce(values, "r".repeat(4000)));
        assertThat(story.state().limits().at(NOON).version()).isEqualTo(1);
    }

    private static PublishLimits publish(LimitKey key, String value) {
        return PublishLimits.atOnce(Map.of(key, Budget.parse(value)), REASON);
    }
}
