package org.entente.command.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.entente.api.identity.Acting;
import org.entente.api.identity.Role;
import org.entente.api.issue.EmergencyPlan;
import org.entente.api.issue.EmergencyStep;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.policy.PolicyCommand;
import org.entente.api.policy.PolicyCommand.PublishEmergencyPlan;
import org.entente.api.policy.PolicyCommand.WithdrawEmergencyPlan;
import org.entente.api.policy.PolicyEvent;
import org.entente.api.policy.PolicyEvent.EmergencyPlanPublished;
import org.entente.api.text.Text;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.at;

/** Rules POL-14 and POL-15: the company's emergency plan, a checklist that can be run. */
class EmergencyPlanPublicationTest {
    private static final Acting ADMINISTRATOR = new Acting("lu.chuan", Role.ADMINISTRATOR, null);
    private static final Instant MONDAY = at("2026-03-02T10:00");
    private static final Text SIREN = new Text("拉响警报", "Sound the siren");
    private static final EmergencyStep STEP = new EmergencyStep("siren", SIREN, Role.HEAD, 1, null);

    private final Story<PolicyState, PolicyCommand, PolicyEvent> policy = Story.of(new PolicyRules(), PolicyEvent.class,
            CaseWorld.BOOK);

    @Test
    void a_published_plan_is_in_force_from_its_moment() {
        policy.when(MONDAY, ADMINISTRATOR, publish(STEP));

        assertThat(policy.history()).containsExactly(
                new EmergencyPlanPublished(new EmergencyPlan(1, List.of(STEP)), MONDAY, "after the fire", MONDAY));
        policy.refused(MONDAY, ADMINISTRATOR, publish(STEP), "emergency-plan-unchanged");
    }

    @Test
    void one_to_come_is_taken_back_and_one_in_force_is_not() {
        policy.when(MONDAY, ADMINISTRATOR,
                new PublishEmergencyPlan(List.of(STEP), "after the fire", LocalDate.of(2026, 3, 6)));
        policy.refused(at("2026-03-06T00:00"), ADMINISTRATOR, new WithdrawEmergencyPlan(1, "no"),
                "publication-in-force");
        policy.when(at("2026-03-05T23:59"), ADMINISTRATOR, new WithdrawEmergencyPlan(1, "no"));

        assertThat(policy.state().emergencyPlans().timeline(EmergencyPlan.STANDARD).at(at("2026-03-06T00:00")))
                .isEqualTo(EmergencyPlan.STANDARD);
        policy.refused(MONDAY, ADMINISTRATOR, new WithdrawEmergencyPlan(1, "no"), "not-found");
    }

    static List<List<EmergencyStep>> unfit() {
        return List.of(List.of(), List.of(STEP, STEP),
                IntStream.range(0, 51).mapToObj(i -> new EmergencyStep("s" + i, SIREN, Role.HEAD, 1, null)).toList(),
                List.of(new EmergencyStep("The Siren", SIREN, Role.HEAD, 1, null)),
                List.of(new EmergencyStep("siren", SIREN, Role.AUDITOR, 1, null)),
                List.of(new EmergencyStep("siren", SIREN, Role.SYSTEM, 1, null)),
                List.of(new EmergencyStep("siren", SIREN, Role.HEAD, 0, null)),
                List.of(new EmergencyStep("siren", SIREN, Role.HEAD, 10_081, null)),
                List.of(new EmergencyStep("siren", SIREN, Role.HEAD, 1, ObligationCode.URGENT_NOTICE)));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void a_plan_that_cannot_be_run_is_refused(List<EmergencyStep> steps) {
        policy.refused(MONDAY, ADMINISTRATOR, new PublishEmergencyPlan(steps, "after the fire", null),
                "emergency-plan-unfit");
    }

    @Test
    void a_step_says_what_is_to_be_done() {
        policy.refused(MONDAY, ADMINISTRATOR,
                publish(new EmergencyStep("siren", Text.NONE, Role.HEAD, 1, null)), "text-missing");
    }

    private static PublishEmergencyPlan publish(EmergencyStep... steps) {
        return new PublishEmergencyPlan(List.of(steps), "after the fire", null);
    }
}
