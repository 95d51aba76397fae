package org.entente.command.policy;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.entente.api.deadline.Budget;
import org.entente.api.issue.EmergencyPlan;
import org.entente.api.issue.Ladder;
import org.entente.api.issue.LadderFields;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.LimitScope;
import org.entente.api.policy.Limits;
import org.entente.api.policy.PolicyCommand;
import org.entente.api.policy.PolicyCommand.PublishEmergencyPlan;
import org.entente.api.policy.PolicyCommand.PublishLadder;
import org.entente.api.policy.PolicyCommand.PublishLimits;
import org.entente.api.policy.PolicyCommand.RefineCaseLimits;
import org.entente.api.policy.PolicyCommand.WithdrawEmergencyPlan;
import org.entente.api.policy.PolicyCommand.WithdrawLadder;
import org.entente.api.policy.PolicyCommand.WithdrawPublication;
import org.entente.api.policy.PolicyCommand.WithdrawRefinement;
import org.entente.api.policy.PolicyEvent;
import org.entente.api.policy.PolicyEvent.EmergencyPlanPublished;
import org.entente.api.policy.PolicyEvent.EmergencyPlanWithdrawn;
import org.entente.api.policy.PolicyEvent.LadderPublished;
import org.entente.api.policy.PolicyEvent.LadderWithdrawn;
import org.entente.api.policy.PolicyEvent.LimitsPublished;
import org.entente.api.policy.PolicyEvent.LimitsTookForce;
import org.entente.api.policy.PolicyEvent.PublicationWithdrawn;
import org.entente.api.policy.PolicyPhases;
import org.entente.api.policy.PolicySwitch;
import org.entente.api.refusal.Refusal;
import org.entente.api.rules.Editions;
import org.entente.api.rules.LimitHistory;
import org.entente.api.rules.RuleBook;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.Alarm;
import org.entente.command.decision.Decider;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.Obligations;
import org.entente.command.decision.Occasion;
import org.entente.command.effect.Effect;
import org.jspecify.annotations.Nullable;

/** The rules of the company's policy (handbook 1.7): limits are set in versions. Owes nothing to anybody. */
public final class PolicyRules implements Decider<PolicyState, PolicyCommand, PolicyEvent> {
    @Override
    public PolicyState initial() {
        return PolicyState.NONE;
    }

    @Override
    public List<PolicyEvent> decide(PolicyState state, PolicyCommand command, Occasion occasion) {
        LimitHistory known = state.limits();
        return switch (command) {
            case PublishLimits asked -> {
                Instant from = Effect.from(asked.from(), occasion, "1.7");
                yield List.of(published(known, LimitScope.of(asked.category()), asked.values(), asked.switches(),
                        asked.reason(),
                        from, occasion));
            }
            case RefineCaseLimits asked -> {
                // Rule POL-9: only a live case has limits of its own, refined with a reason.
                CaseRules.requireCase(PolicyPhases.IN_CASE, occasion.cases().of(asked.request()), asked, "1.13");
                Instant from = Effect.from(asked.from(), occasion, "1.13");
                yield List.of(published(known, LimitScope.of(asked.request()), asked.values(), asked.switches(),
                        asked.reason(), from, occasion));
            }
            case WithdrawPublication asked -> List.of(withdrawn(known, asked.version(), asked.reason(), null,
                    occasion));
            case WithdrawRefinement asked -> List.of(withdrawn(known, asked.version(), asked.reason(),
                    LimitScope.of(asked.request()), occasion));
            case PublishLadder asked -> List.of(ladder(state, asked, occasion));
            case WithdrawLadder asked -> List.of(withdrawn(state, asked, occasion));
            case PublishEmergencyPlan asked -> List.of(emergencyPlan(state, asked, occasion));
            case WithdrawEmergencyPlan asked -> List.of(withdrawn(state, asked, occasion));
            case PolicyCommand.Tick asked -> throw new IllegalStateException("a tick is not decided");
        };
    }

    private static LimitsPublished published(LimitHistory known, LimitScope scope, Map<LimitKey, Budget> asked,
            Map<PolicySwitch, Boolean> turned, String reason, Instant from, Occasion occasion) {
        String why = Effect.reason(reason, "1.7");
        asked.forEach(SettableLimit::require);
        Limits before = known.at(from);
        Map<LimitKey, Budget> changes = changes(before, scope, asked);
        Map<PolicySwitch, Boolean> switches = switches(before, scope, turned);
        // Rule POL-5: a publication has a reason and changes something.
        if (changes.isEmpty() && switches.isEmpty()) {
            throw Refusal.rule("limits-unchanged", "1.7", "These limits are in force already.");
        }
        LimitsPublished published = new LimitsPublished(scope, changes, switches.isEmpty() ? null : switches,
                known.last() + 1, from, why, occasion.now());
        new Feasible(occasion.cases()).require(known.evolve(published), from);
        return published;
    }

    private static Map<LimitKey, Budget> changes(Limits before, LimitScope scope, Map<LimitKey, Budget> asked) {
        boolean company = scope.equals(LimitScope.COMPANY);
        Map<LimitKey, Budget> changes = new EnumMap<>(LimitKey.class);
        asked.forEach((key, value) -> {
            if (!value.equals(company ? before.valueOf(key) : before.setFor(scope).get(key))) {
                changes.put(key, value);
            }
        });
        return changes;
    }

    /** POL-16: a switch is off until somebody turns it on; a category or a case may turn it its own way. */
    private static Map<PolicySwitch, Boolean> switches(Limits before, LimitScope scope,
            Map<PolicySwitch, Boolean> asked) {
        Map<PolicySwitch, Boolean> changes = new EnumMap<>(PolicySwitch.class);
        asked.forEach((key, on) -> {
            Boolean set = before.switchesOf(scope).get(key);
            boolean changesNothing = set == null ? scope.equals(LimitScope.COMPANY) && !on : set.equals(on);
            if (!changesNothing) {
                changes.put(key, on);
            }
        });
        return changes;
    }

    /** @param own the case whose publication it has to be; null if it may not be a case's */
    private static PublicationWithdrawn withdrawn(LimitHistory known, long version, String reason,
            @Nullable LimitScope own, Occasion occasion) {
        String why = Effect.reason(reason, "1.7");
        LimitsPublished publication = known.publication(version)
                .filter(one -> own == null ? one.scope().request() == null : one.scope().equals(own))
                .orElseThrow(() -> Refusal.notFound("publication " + version));
        Effect.requireUpcoming(publication.from(), version, occasion, "1.7");
        return new PublicationWithdrawn(publication.scope(), version, why, occasion.now());
    }

    // Rule POL-15: ladder and emergency plan are replaced as a whole, with a reason, at once or from a later day; a table in
    // force stays in force, one to come is taken back.
    private static LadderPublished ladder(PolicyState state, PublishLadder asked, Occasion occasion) {
        Instant from = Effect.from(asked.from(), occasion, "1.5");
        Ladder next = new Ladder(state.ladders().last() + 1, asked.normal(), asked.urgent(), asked.critical());
        SoundLadder.require(next);
        Ladder before = state.ladders().timeline(Ladder.STANDARD).at(from);
        if (LadderFields.between(before, next).isEmpty()) {
            throw Refusal.rule("ladder-unchanged", "1.5", "This ladder is in force already.");
        }
        return new LadderPublished(next, from, Effect.reason(asked.reason(), "1.5"), occasion.now());
    }

    private static EmergencyPlanPublished emergencyPlan(PolicyState state, PublishEmergencyPlan asked,
            Occasion occasion) {
        Instant from = Effect.from(asked.from(), occasion, "1.5");
        SoundEmergencyPlan.require(asked.steps());
        if (state.emergencyPlans().timeline(EmergencyPlan.STANDARD).at(from).steps().equals(asked.steps())) {
            throw Refusal.rule("emergency-plan-unchanged", "1.5", "This plan is in force already.");
        }
        return new EmergencyPlanPublished(new EmergencyPlan(state.emergencyPlans().last() + 1, asked.steps()), from,
                Effect.reason(asked.reason(), "1.5"), occasion.now());
    }

    private static LadderWithdrawn withdrawn(PolicyState state, WithdrawLadder asked, Occasion occasion) {
        requireUpcoming(state.ladders(), asked.version(), occasion);
        return new LadderWithdrawn(asked.version(), Effect.reason(asked.reason(), "1.5"), occasion.now());
    }

    private static EmergencyPlanWithdrawn withdrawn(PolicyState state, WithdrawEmergencyPlan asked,
            Occasion occasion) {
        requireUpcoming(state.emergencyPlans(), asked.version(), occasion);
        return new EmergencyPlanWithdrawn(asked.version(), Effect.reason(asked.reason(), "1.5"), occasion.now());
    }

    private static void requireUpcoming(Editions<?> published, long version, Occasion occasion) {
        Instant from = published.edition(version).map(Editions.Edition::from)
                .orElseThrow(() -> Refusal.notFound("publication " + version));
        Effect.requireUpcoming(from, version, occasion, "1.5");
    }

    @Override
    public PolicyState evolve(PolicyState known, PolicyEvent event) {
        return known.evolve(event);
    }

    @Override
    public List<ObligationStep> follow(PolicyState known, PolicyEvent event, Obligations kept, RuleBook book) {
        return switch (event) {
            case LimitsPublished e -> e.inForceAtOnce()
                    ? List.of()
                    : List.of(new ObligationStep.SetAlarm(Effect.alarm(e.version()), e.from()));
            case LimitsTookForce e -> List.of();
            case PublicationWithdrawn e -> List.of(new ObligationStep.ClearAlarm(Effect.alarm(e.version())));
            // these move nothing that is open, so nobody waits for their day
            case LadderPublished e -> List.of();
            case LadderWithdrawn e -> List.of();
            case EmergencyPlanPublished e -> List.of();
            case EmergencyPlanWithdrawn e -> List.of();
        };
    }

    /** The day of a publication has come. */
    @Override
    public List<PolicyEvent> rung(PolicyState known, Alarm alarm, RuleBook book) {
        long version = Effect.version(alarm);
        return known.limits().publication(version)
                .<PolicyEvent>map(one -> new LimitsTookForce(one.scope(), version, alarm.at()))
                .stream().toList();
    }
}
