package org.entente.command.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.entente.api.deadline.Budget;
import org.entente.api.identity.Acting;
import org.entente.api.identity.Role;
import org.entente.api.obligation.ObligationEvent.AlarmCleared;
import org.entente.api.obligation.ObligationEvent.AlarmSet;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.LimitScope;
import org.entente.api.policy.PolicyCommand;
import org.entente.api.policy.PolicyCommand.PublishLimits;
import org.entente.api.policy.PolicyCommand.RefineCaseLimits;
import org.entente.api.policy.PolicyCommand.WithdrawPublication;
import org.entente.api.policy.PolicyCommand.WithdrawRefinement;
import org.entente.api.policy.PolicyEvent;
import org.entente.api.policy.PolicyEvent.LimitsPublished;
import org.entente.api.policy.PolicyEvent.LimitsTookForce;
import org.entente.api.policy.PolicyEvent.PublicationWithdrawn;
import org.entente.api.request.Category;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.rules.RuleBook;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Rules POL-6, POL-7, POL-8 and POL-9: from when limits are in force, for whom, and how they are taken back (handbook 1.7, 1.13). */
class PublicationInTimeTest {
    private static final Instant NOON = CaseWorld.at("2026-03-02T12:00");
    private static final Instant FRIDAY = CaseWorld.at("2026-03-06T00:00");
    private static final Acting ADMINISTRATOR = new Acting("lu.chuan", Role.ADMINISTRATOR, null);
    private static final LimitScope CASE = LimitScope.of(CaseWorld.REQUEST);

    private final Story<PolicyState, PolicyCommand, PolicyEvent> story = Story
            .of(new PolicyRules(), PolicyEvent.class, RuleBook.EMPTY)
            .inCase(CaseWorld.caseIn(RequestPhase.IN_CONFIRMATION));

    @Test
    void limits_of_a_later_day_take_force_at_its_beginning_and_not_before() {
        Map<LimitKey, Budget> values = Map.of(LimitKey.ARCHIVE, Budget.workingDays(9));

        story.when(NOON, ADMINISTRATOR, publish(LimitKey.ARCHIVE, "9 wd", "2026-03-06")).then(
                new LimitsPublished(LimitScope.COMPANY, values, null, 1, FRIDAY, "because", NOON),
                new AlarmSet("force-000000001", FRIDAY, NOON));
        assertThat(story.state().limits().at(FRIDAY.minusNanos(1)).version()).isZero();
        assertThat(story.state().limits().at(FRIDAY).version()).isEqualTo(1);

        story.when(FRIDAY, Acting.CLOCK, new PolicyCommand.Tick()).then(new AlarmCleared("force-000000001", FRIDAY),
                new LimitsTookForce(LimitScope.COMPANY, 1, FRIDAY));
    }

    @Test
    void today_means_at_once_and_yesterday_is_refused() {
        story.when(NOON, ADMINISTRATOR, publish(LimitKey.ARCHIVE, "9 wd", "2026-03-02"));
        assertThat(story.state().limits().at(NOON).version()).isEqualTo(1);
        assertThat(story.obligations().alarms()).isEmpty();

        story.refused(NOON, ADMINISTRATOR, publish(LimitKey.ARCHIVE, "8 wd", "2026-03-01"), "from-past");
    }

    @Test
    void what_is_published_in_between_stays_in_force_beside_what_had_to_wait() {
        story.when(NOON, ADMINISTRATOR, publish(LimitKey.ARCHIVE, "9 wd", "2026-03-06"))
                .when(NOON.plusSeconds(1), ADMINISTRATOR, publish(LimitKey.MINUTES, "2 wd", null));

        assertThat(story.state().limits().at(NOON.plusSeconds(1)).version()).isEqualTo(2);
        assertThat(story.state().limits().at(FRIDAY).version()).isEqualTo(1);
        assertThat(story.state().limits().at(FRIDAY).of(LimitKey.MINUTES)).isEqualTo(Budget.workingDays(2));
        assertThat(story.state().limits().at(FRIDAY).of(LimitKey.ARCHIVE)).isEqualTo(Budget.workingDays(9));
    }

    @Test
    void before_it_takes_force_a_publication_is_withdrawn() {
        story.when(NOON, ADMINISTRATOR, publish(LimitKey.ARCHIVE, "9 wd", "2026-03-06"))
                .when(FRIDAY.minusMillis(1), ADMINISTRATOR, new WithdrawPublication(1, "thought better of it"))
                .then(new PublicationWithdrawn(LimitScope.COMPANY, 1, "thought better of it", FRIDAY.minusMillis(1)),
                        new AlarmCleared("force-000000001", FRIDAY.minusMillis(1)));

        assertThat(story.state().limits().at(FRIDAY).of(LimitKey.ARCHIVE)).isEqualTo(Budget.workingDays(10));
        story.when(NOON.plusSeconds(1), ADMINISTRATOR, publish(LimitKey.ARCHIVE, "8 wd", null));
        assertThat(story.state().limits().at(FRIDAY).version()).as("a number is never given twice").isEqualTo(2);
    }

    @Test
    void once_in_force_it_is_not_withdrawn() {
        story.when(NOON, ADMINISTRATOR, publish(LimitKey.ARCHIVE, "9 wd", "2026-03-06"));
        story.refused(FRIDAY, ADMINISTRATOR, new WithdrawPublication(1, "too late"), "publication-in-force");

        story.when(NOON, ADMINISTRATOR, publish(LimitKey.MINUTES, "2 wd", null));
        story.refused(NOON, ADMINISTRATOR, new WithdrawPublication(2, "too late"), "publication-in-force");
    }

    @Test
    void a_withdrawal_names_what_there_is_and_a_reason() {
        story.when(NOON, ADMINISTRATOR, publish(LimitKey.ARCHIVE, "9 wd", "2026-03-06"));

        story.refused(NOON, ADMINISTRATOR, new WithdrawPublication(2, "why"), "not-found");
        story.refused(NOON, ADMINISTRATOR, new WithdrawPublication(1, " "), "reason-unfit");
        story.refused(NOON, CaseWorld.DIRECTOR, new WithdrawRefinement(CaseWorld.REQUEST, 1, "why"), "not-found");
    }

    @Test
    void a_case_goes_before_its_category_and_that_before_the_company() {
        story.when(NOON, ADMINISTRATOR, publish(LimitKey.MINUTES, "4 wd", null))
                .when(NOON, ADMINISTRATOR, new PublishLimits(Category.REGULAR, Map.of(LimitKey.MINUTES,
                        Budget.workingDays(3)), Map.of(), "because", null))
                .when(NOON, CaseWorld.DIRECTOR, refine(LimitKey.MINUTES, "2 wd", null));

        var limits = story.state().limits().at(NOON);
        assertThat(limits.of(LimitKey.MINUTES)).isEqualTo(Budget.workingDays(4));
        assertThat(limits.narrowedTo(Category.REGULAR, CaseWorld.REQUEST).of(LimitKey.MINUTES))
                .isEqualTo(Budget.workingDays(2));
        assertThat(limits.narrowedTo(Category.REGULAR, new RequestId("REQ-2"))
                .of(LimitKey.MINUTES)).isEqualTo(Budget.workingDays(3));
        assertThat(limits.narrowedTo(Category.EMERGENCY, new RequestId("REQ-2"))
                .of(LimitKey.MINUTES)).isEqualTo(Budget.workingDays(4));
        assertThat(limits.version()).isEqualTo(3);
    }

    @Test
    void what_the_handbook_demands_is_not_loosened_for_a_category_or_a_case_either() {
        story.refused(NOON, CaseWorld.DIRECTOR, refine(LimitKey.CONFIRMATION, "3 wd", null), "limit-loosened");
        story.refused(NOON, ADMINISTRATOR, new PublishLimits(Category.EMERGENCY,
                Map.of(LimitKey.NORMAL_SOLVED, Budget.hours(73)), Map.of(), "because", null), "limit-loosened");
        story.when(NOON, CaseWorld.DIRECTOR, refine(LimitKey.CONFIRMATION, "1 wd", null)).then(new LimitsPublished(CASE,
                Map.of(LimitKey.CONFIRMATION, Budget.workingDays(1)), null, 1, NOON, "because", NOON));
    }

    @Test
    void limits_have_to_go_together_wherever_they_apply_and_at_every_moment() {
        story.when(NOON, CaseWorld.DIRECTOR, refine(LimitKey.KICKOFF_MATERIAL, "3 wd", "2026-03-06"));

        story.refused(NOON, ADMINISTRATOR, publish(LimitKey.KICKOFF, "2 wd", null), "limits-contradict");
        story.inCase(CaseWorld.caseIn(RequestPhase.ARCHIVED));
        story.when(NOON, ADMINISTRATOR, publish(LimitKey.KICKOFF, "2 wd", null));
        assertThat(story.state().limits().at(NOON).of(LimitKey.KICKOFF)).isEqualTo(Budget.workingDays(2));
    }

    @ParameterizedTest
    @EnumSource(value = RequestPhase.class, names = {"REJECTED", "WITHDRAWN", "CANCELLED", "ARCHIVED"})
    void a_case_that_has_ended_is_not_refined(RequestPhase phase) {
        story.inCase(CaseWorld.caseIn(phase));

        story.refused(NOON, CaseWorld.DIRECTOR, refine(LimitKey.ARCHIVE, "9 wd", null), "case-phase");
    }

    private static PublishLimits publish(LimitKey key, String value, @Nullable String from) {
        return new PublishLimits(null, Map.of(key, Budget.parse(value)), Map.of(), "because",
                from == null ? null : LocalDate.parse(from));
    }

    private static RefineCaseLimits refine(LimitKey key, String value, @Nullable String from) {
        return new RefineCaseLimits(CaseWorld.REQUEST, Map.of(key, Budget.parse(value)), Map.of(), "because",
                from == null ? null : LocalDate.parse(from));
    }
}
