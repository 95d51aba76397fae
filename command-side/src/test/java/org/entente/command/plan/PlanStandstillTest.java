package org.entente.command.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.identity.Acting;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.plan.PlanCommand;
import org.entente.api.plan.PlanCommand.CallOffPlan;
import org.entente.api.plan.PlanCommand.PauseWithCase;
import org.entente.api.plan.PlanCommand.ResumeWithCase;
import org.entente.api.plan.PlanEvent;
import org.entente.api.plan.PlanPhase;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.plan.Plans.PLAN;

/** Rules REQ-32 and REQ-34 as the plan follows them. */
class PlanStandstillTest {
    private static final Instant CIRCULATED = at("2026-03-09T17:00");

    @Test
    void signatures_are_due_again_in_full_from_the_resumption() {
        var plan = paused(Plans.circulated(), at("2026-03-10T09:00"));
        assertThat(plan.obligations().open()).isEmpty();

        assertThat(owed(resumed(plan, at("2026-03-16T09:00"))))
                .containsExactly("plan_signature version-1 2026-03-18T18:00");
    }

    @Test
    void the_decomposition_keeps_its_moment_while_that_lies_ahead() {
        assertThat(owed(resumed(paused(Plans.inForce(), at("2026-03-10T09:00")), at("2026-03-12T09:00"))))
                .containsExactly("decomposition version-1 2026-03-20T18:00");
    }

    @Test
    void after_week_1_the_decomposition_is_due_in_the_week_that_begins_next() {
        assertThat(owed(resumed(paused(Plans.inForce(), at("2026-03-10T09:00")), at("2026-03-25T09:00"))))
                .containsExactly("decomposition version-1 2026-04-03T18:00");
    }

    @Test
    void a_plan_waits_once_and_goes_on_once() {
        var plan = paused(Plans.circulated(), at("2026-03-10T09:00"));
        plan.refused(at("2026-03-10T09:01"), REACTION, new PauseWithCase(PLAN, at("2026-03-10T09:00")),
                "clock-goes-on");
        resumed(plan, at("2026-03-10T10:00")).refused(at("2026-03-10T10:01"), REACTION,
                new ResumeWithCase(PLAN, at("2026-03-10T10:00")), "not-paused");
    }

    @Test
    void a_plan_in_force_ends_with_its_case_and_owes_nothing() {
        var plan = Plans.inForce().when(at("2026-03-10T09:00"), REACTION,
                new CallOffPlan(PLAN, "request-cancelled", at("2026-03-10T09:00")));

        assertThat(plan.state().phase()).isEqualTo(PlanPhase.CALLED_OFF);
        assertThat(plan.obligations().open()).isEmpty();
    }

    @Property(tries = 200)
    void what_opens_again_is_what_was_cancelled_and_nothing_is_missed_meanwhile(
            @ForAll @IntRange(min = 1, max = 400) int hoursBefore,
            @ForAll @IntRange(min = 1, max = 2000) int hoursHalted,
            @ForAll @IntRange(min = 0, max = 400) int hoursAfter, @ForAll boolean inForce) {
        var plan = inForce ? Plans.inForce() : Plans.circulated();
        Instant halted = CIRCULATED.plus(Duration.ofHours(hoursBefore));
        Instant goesOn = halted.plus(Duration.ofHours(hoursHalted));
        plan.when(halted, Acting.CLOCK, new PlanCommand.Tick(PLAN));
        List<String> before = what(plan);

        resumed(paused(plan, halted), goesOn);
        List<String> again = what(plan);
        assertThat(again).isEqualTo(before);
        assertThat(plan.obligations().open()).allMatch(one -> one.dueAt().isAfter(goesOn));

        plan.when(goesOn.plus(Duration.ofHours(hoursAfter)), Acting.CLOCK, new PlanCommand.Tick(PLAN));
        assertThat(plan.history()).filteredOn(ObligationMissed.class::isInstance)
                .noneMatch(miss -> miss.occurredAt().isAfter(halted) && miss.occurredAt().isBefore(goesOn));
    }

    private static List<String> what(Story<?, ?, ?> plan) {
        return plan.obligations().open().stream().map(one -> one.code() + one.subject()).toList();
    }

    private static List<String> owed(Story<?, ?, ?> plan) {
        return plan.obligations().open().stream().map(PlanStandstillTest::line).toList();
    }

    private static String line(Obligation one) {
        return one.code().code() + " " + one.subject() + " "
                + one.dueAt().atZone(WorkingCalendar.DEFAULT_ZONE).toLocalDateTime();
    }

    private static Story<PlanState, PlanCommand, PlanEvent> paused(Story<PlanState, PlanCommand, PlanEvent> plan,
            Instant when) {
        return plan.when(when, REACTION, new PauseWithCase(PLAN, when));
    }

    private static Story<PlanState, PlanCommand, PlanEvent> resumed(Story<PlanState, PlanCommand, PlanEvent> plan,
            Instant when) {
        return plan.when(when, REACTION, new ResumeWithCase(PLAN, when));
    }
}
