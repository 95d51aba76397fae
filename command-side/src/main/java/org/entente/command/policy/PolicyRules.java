package org.entente.command.policy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.entente.api.deadline.Budget;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.Limits;
import org.entente.api.policy.PolicyCommand;
import org.entente.api.policy.PolicyCommand.PublishLimits;
import org.entente.api.policy.PolicyEvent;
import org.entente.api.policy.PolicyEvent.LimitsPublished;
import org.entente.api.refusal.Refusal;
import org.entente.api.rules.RuleBook;
import org.entente.command.decision.Decider;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.Obligations;
import org.entente.command.decision.Occasion;

/** The rules of the company's policy (handbook 1.7): limits are set in versions. Owes nothing to anybody. */
public final class PolicyRules implements Decider<Limits, PolicyCommand, PolicyEvent> {
    private static final int LONGEST_REASON = 4_000;

    @Override
    public Limits initial() {
        return Limits.STANDARD;
    }

    @Override
    public List<PolicyEvent> decide(Limits known, PolicyCommand command, Occasion occasion) {
        return switch (command) {
            case PublishLimits asked -> List.of(published(known, asked, occasion));
        };
    }

    private static LimitsPublished published(Limits known, PublishLimits asked, Occasion occasion) {
        requireReason(asked.reason());
        asked.values().forEach(SettableLimit::require);
        Map<LimitKey, Budget> changes = changes(known, asked.values());
        Limits next = known.with(changes, known.version() + 1);
        SettableLimit.requireFeasibleKickoff(next);
        return new LimitsPublished(changes, next.version(), asked.reason().strip(), occasion.now());
    }

    // Rule POL-5: a publication has a reason and changes something.
    private static Map<LimitKey, Budget> changes(Limits known, Map<LimitKey, Budget> asked) {
        Map<LimitKey, Budget> changes = new EnumMap<>(LimitKey.class);
        asked.forEach((key, value) -> {
            if (!value.equals(known.of(key))) {
                changes.put(key, value);
            }
        });
        if (changes.isEmpty()) {
            throw Refusal.rule("limits-unchanged", "1.7", "These limits are in force already.");
        }
        return changes;
    }

    private static void requireReason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refusal.invalid("reason-unfit", "1.7", "A reason has 1 to " + LONGEST_REASON + " characters.")
                    .with("pointer", "/reason");
        }
    }

    @Override
    public Limits evolve(Limits known, PolicyEvent event) {
        return switch (event) {
            case LimitsPublished e -> known.with(e.values(), e.version());
        };
    }

    @Override
    public List<ObligationStep> follow(Limits known, PolicyEvent event, Obligations kept, RuleBook book) {
        return List.of();
    }
}
