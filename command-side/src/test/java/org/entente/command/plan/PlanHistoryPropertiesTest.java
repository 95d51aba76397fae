package org.entente.command.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.Acting;
import org.entente.api.identity.DepartmentId;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.Urgency;
import org.entente.api.message.DomainEvent;
import org.entente.api.plan.ContingencyCommand.ActivateContingency;
import org.entente.api.plan.ContingencyCommand.DismissContingency;
import org.entente.api.plan.ContingencyCommand.ProposeContingency;
import org.entente.api.plan.PlanCommand;
import org.entente.api.plan.PlanCommand.CallOffPlan;
import org.entente.api.plan.PlanCommand.Circulate;
import org.entente.api.plan.PlanCommand.Refuse;
import org.entente.api.plan.PlanCommand.Sign;
import org.entente.api.plan.PlanCommand.Tick;
import org.entente.api.plan.PlanCommand.WritePlan;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanContentHash;
import org.entente.api.plan.PlanEvent;
import org.entente.api.plan.RiskTrigger;
import org.entente.api.plan.Sighting;
import org.entente.api.refusal.Refusal;
import org.entente.api.task.TaskId;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.Story;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;

/** What a plan's events say depends on commands and their times, never on ticks. */
class PlanHistoryPropertiesTest {
    private static final Instant BEGIN = CaseWorld.at("2026-03-05T16:00");
    private static final PlanContent CONTENT = Plans.waitingFor(new RiskTrigger.TaskLate(null, 2),
            new RiskTrigger.TaskBlocked(1), new RiskTrigger.IssueRaised(Urgency.URGENT),
            new RiskTrigger.OnDate(LocalDate.parse("2026-03-12")), RiskTrigger.UNSAID);
    private static final String READ = PlanContentHash.of(CONTENT);

    /** Somebody who may ask for something, in some phase. */
    record Act(Acting by, PlanCommand command) {}

    /** Somebody asks for something after some minutes; in the ticked telling the clock looks in between. */
    record Step(int minutes, Act act, int tickAfter) {}

    private static final Act WRITTEN = new Act(asLiaison(RND), new WritePlan(Plans.PLAN, RND, CONTENT));
    private static final Act CALLED_OFF = new Act(REACTION, new CallOffPlan(Plans.PLAN, "request-withdrawn", BEGIN));
    private static final List<Act> ACTS = List.of(WRITTEN, circulated(1), circulated(1), circulated(2), signed(PRODUCT),
            signed(RND), signed(SALES), signed(PRODUCT), signed(RND), signed(SALES),
            new Act(asHead(RND), new Refuse(Plans.PLAN, RND, 1, "too soon")),
            new Act(asLiaison(RND), Plans.item("TSK-1", RND, 1, 1, 5)),
            new Act(asLiaison(SALES), Plans.item("TSK-2", SALES, 2, 8, 14)),
            seen(new Sighting.ItemDelayed(new TaskId("TSK-1"), LocalDate.parse("2026-04-21"))),
            seen(new Sighting.ItemDelayed(new TaskId("TSK-1"), LocalDate.parse("2026-04-22"))),
            seen(new Sighting.ItemBlocked(new TaskId("TSK-1"))),
            seen(new Sighting.IssueReached(new IssueId("ISS-1"), Urgency.CRITICAL)), activated("k1"), activated("k4"),
            dismissed("k1"), dismissed("k2"), dismissed("k4"));

    @Property(tries = 300)
    void the_history_is_the_same_with_many_ticks_as_with_one_at_the_end(@ForAll("steps") List<Step> steps,
            @ForAll boolean calledOff) {
        assertThat(tell(steps, true, calledOff)).isEqualTo(tell(steps, false, calledOff));
    }

    private static List<DomainEvent> tell(List<Step> steps, boolean ticking, boolean calledOff) {
        Story<PlanState, PlanCommand, PlanEvent> plan = Plans.awaited();
        Instant now = BEGIN;
        attempt(plan, now, WRITTEN);
        for (Step step : steps) {
            Instant tick = now.plus(Duration.ofMinutes(Math.min(step.tickAfter(), step.minutes())));
            now = now.plus(Duration.ofMinutes(step.minutes()));
            if (ticking) {
                plan.when(tick, REACTION, new Tick(Plans.PLAN));
            }
            attempt(plan, now, step.act());
        }
        if (calledOff) {
            attempt(plan, now, CALLED_OFF);
        }
        plan.when(now.plus(Duration.ofDays(30)), REACTION, new Tick(Plans.PLAN));
        assertThat(plan.obligations().nextDue()).isEmpty();
        return plan.history();
    }

    private static void attempt(Story<PlanState, PlanCommand, PlanEvent> plan, Instant now, Act act) {
        try {
            plan.when(now, act.by(), act.command());
        } catch (Refusal refused) {
            assertThat(refused.code()).isNotBlank();
        }
    }

    private static Act circulated(int version) {
        return new Act(asLiaison(PRODUCT), new Circulate(Plans.PLAN, PRODUCT, version));
    }

    private static Act signed(DepartmentId department) {
        return new Act(asHead(department), new Sign(Plans.PLAN, department, 1, READ));
    }

    private static Act seen(Sighting sighting) {
        return new Act(REACTION, new ProposeContingency(Plans.PLAN, sighting, BEGIN.plus(Duration.ofDays(1))));
    }

    private static Act activated(String risk) {
        return new Act(COORDINATOR, new ActivateContingency(Plans.PLAN, risk, "seen"));
    }

    private static Act dismissed(String risk) {
        return new Act(asHead(PRODUCT), new DismissContingency(Plans.PLAN, risk, "not needed"));
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> pause = Arbitraries.oneOf(Arbitraries.integers().between(0, 30),
                Arbitraries.integers().between(0, 300), Arbitraries.integers().between(0, 2_000));
        return Combinators.combine(pause, Arbitraries.of(ACTS), Arbitraries.integers().between(0, 2_000))
                .as(Step::new).list().ofMinSize(5).ofMaxSize(40);
    }
}
