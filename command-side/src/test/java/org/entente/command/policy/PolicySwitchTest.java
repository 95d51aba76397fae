package org.entente.command.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.entente.api.deadline.Budget;
import org.entente.api.identity.Acting;
import org.entente.api.identity.Role;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.LimitScope;
import org.entente.api.policy.Limits;
import org.entente.api.policy.PolicyCommand;
import org.entente.api.policy.PolicyCommand.PublishLimits;
import org.entente.api.policy.PolicyCommand.RefineCaseLimits;
import org.entente.api.policy.PolicyCommand.WithdrawPublication;
import org.entente.api.policy.PolicyEvent;
import org.entente.api.policy.PolicyEvent.LimitsPublished;
import org.entente.api.policy.PolicySwitch;
import org.entente.api.request.Category;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.at;

/** Rule POL-16: what a company asks for beyond the process is switched on like a limit is set, and off until then. */
class PolicySwitchTest {
    private static final Acting ADMINISTRATOR = new Acting("ada.admin", Role.ADMINISTRATOR, null);
    private static final Instant NOON = at("2026-03-02T12:00");

    @Test
    void it_is_off_until_it_is_turned_on_and_on_from_the_day_that_is_named() {
        var story = story().when(NOON, ADMINISTRATOR, turn(null, true, "2026-03-05"));

        assertThat(isOn(story, "2026-03-04T23:59")).isFalse();
        assertThat(isOn(story, "2026-03-05T00:00")).isTrue();
        story.when(NOON, ADMINISTRATOR, new WithdrawPublication(1, "not yet"));
        assertThat(isOn(story, "2026-03-05T00:00")).isFalse();
    }

    @Test
    void the_publication_says_what_was_switched_and_nothing_else() {
        story().when(NOON, ADMINISTRATOR, turn(null, true, null)).then(new LimitsPublished(LimitScope.COMPANY, Map.of(),
                Map.of(PolicySwitch.ITEM_ACCEPTANCE, true), 1, NOON, "because", NOON));
    }

    @ParameterizedTest(name = "company {0}, category {1}, case {2}: {3}")
    @CsvSource(nullValues = "-", value = {"-, -, -, false", "true, -, -, true", "true, false, -, false",
            "-, true, -, true", "true, false, true, true", "false, true, false, false"})
    void a_case_goes_before_its_category_and_that_before_the_company(@Nullable Boolean company,
            @Nullable Boolean category, @Nullable Boolean theCase, boolean on) {
        var story = story();
        if (company != null && company) {
            story.when(NOON, ADMINISTRATOR, turn(null, true, null));
        }
        if (category != null) {
            story.when(NOON, ADMINISTRATOR, turn(Category.REGULAR, category, null));
        }
        if (theCase != null) {
            story.when(NOON, CaseWorld.DIRECTOR, new RefineCaseLimits(CaseWorld.REQUEST, Map.of(),
                    Map.of(PolicySwitch.ITEM_ACCEPTANCE, theCase), "because", null));
        }

        assertThat(story.state().limits().at(NOON).narrowedTo(Category.REGULAR, CaseWorld.REQUEST)
                .isOn(PolicySwitch.ITEM_ACCEPTANCE)).isEqualTo(on);
        assertThat(story.state().limits().at(NOON).narrowedTo(Category.EMERGENCY, new RequestId("REQ-2"))
                .isOn(PolicySwitch.ITEM_ACCEPTANCE)).isEqualTo(company != null && company);
    }

    /** Rule POL-17. */
    @Test
    void with_pauses_on_rest_days_only_the_solution_of_normal_issues_pauses_and_stays_as_tight_as_it_was_set() {
        var story = story().when(NOON, ADMINISTRATOR, new PublishLimits(null, Map.of(LimitKey.NORMAL_SOLVED,
                Budget.hours(48)), Map.of(PolicySwitch.NORMAL_PAUSES_ON_REST_DAYS, true), "because", null));
        Limits limits = story.state().limits().at(NOON);

        assertThat(limits.of(LimitKey.NORMAL_SOLVED)).hasToString("48 hwd");
        assertThat(limits.valueOf(LimitKey.NORMAL_SOLVED)).isEqualTo(Budget.hours(48));
        assertThat(limits.of(LimitKey.URGENT_SOLVED)).isEqualTo(Budget.hours(24));
        assertThat(limits.of(LimitKey.CRITICAL_SOLVED)).isEqualTo(Budget.hours(24));
        story.refused(NOON, ADMINISTRATOR, PublishLimits.atOnce(Map.of(LimitKey.NORMAL_SOLVED, Budget.hours(48)),
                "again"), "limits-unchanged");
        story.refused(NOON, ADMINISTRATOR, PublishLimits.atOnce(Map.of(LimitKey.NORMAL_SOLVED, Budget.hours(73)),
                "more"), "limit-loosened");
    }

    @Test
    void to_turn_it_as_it_is_changes_nothing() {
        story().refused(NOON, ADMINISTRATOR, turn(null, false, null), "limits-unchanged");
        story().when(NOON, ADMINISTRATOR, turn(null, true, null)).refused(NOON, ADMINISTRATOR,
                turn(null, true, null), "limits-unchanged");
    }

    private static Story<PolicyState, PolicyCommand, PolicyEvent> story() {
        return Story.of(new PolicyRules(), PolicyEvent.class, CaseWorld.BOOK)
                .inCase(CaseWorld.caseIn(RequestPhase.EXECUTING));
    }

    private static PublishLimits turn(@Nullable Category category, boolean on, @Nullable String from) {
        return new PublishLimits(category, Map.of(), Map.of(PolicySwitch.ITEM_ACCEPTANCE, on), "because",
                from == null ? null : LocalDate.parse(from));
    }

    private static boolean isOn(Story<PolicyState, PolicyCommand, PolicyEvent> story, String moment) {
        return story.state().limits().at(at(moment)).isOn(PolicySwitch.ITEM_ACCEPTANCE);
    }
}
