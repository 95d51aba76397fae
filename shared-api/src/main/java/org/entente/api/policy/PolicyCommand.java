package org.entente.api.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.entente.api.deadline.Budget;
import org.entente.api.issue.EmergencyStep;
import org.entente.api.issue.Ladder;
import org.entente.api.message.Command;
import org.entente.api.message.TickCommand;
import org.entente.api.request.Category;
import org.entente.api.request.RequestId;
import org.jspecify.annotations.Nullable;

/** What can be asked of the company's policy: there is one, under a fixed id. */
public sealed interface PolicyCommand extends Command {
    String ID = "POL-company";

    @Override
    default String aggregateId() {
        return ID;
    }

    /**
     * Sets these limits and switches for the company or for a category and leaves the others as they are.
     *
     * @param category null for the company
     * @param from     the day on which they take force; null for at once
     */
    record PublishLimits(@Nullable Category category, Map<LimitKey, Budget> values,
            Map<PolicySwitch, Boolean> switches, String reason, @Nullable LocalDate from) implements PolicyCommand {
        public PublishLimits {
            values = Map.copyOf(values);
            switches = Map.copyOf(switches);
        }

        /** For the company and at once. */
        public static PublishLimits atOnce(Map<LimitKey, Budget> values, String reason) {
            return new PublishLimits(null, values, Map.of(), reason, null);
        }
    }

    /**
     * Sets these limits and switches for one live case (handbook 1.13).
     *
     * @param from the day on which they take force; null for at once
     */
    record RefineCaseLimits(RequestId request, Map<LimitKey, Budget> values, Map<PolicySwitch, Boolean> switches,
            String reason, @Nullable LocalDate from) implements PolicyCommand {
        public RefineCaseLimits {
            values = Map.copyOf(values);
            switches = Map.copyOf(switches);
        }
    }

    /** Takes back a publication for the company or a category that has not taken force. */
    record WithdrawPublication(long version, String reason) implements PolicyCommand {}

    /** Takes back a publication for one case that has not taken force. */
    record WithdrawRefinement(RequestId request, long version, String reason) implements PolicyCommand {}

    /**
     * Replaces the ladder as a whole (handbook 1.5). What stands at a level already stays by the ladder by which it came there.
     *
     * @param from the day on which it takes force; null for at once
     */
    record PublishLadder(Ladder.Rung normal, Ladder.Rung urgent, Ladder.Rung critical, String reason,
            @Nullable LocalDate from) implements PolicyCommand {}

    /** Takes back a ladder that has not taken force. */
    record WithdrawLadder(long version, String reason) implements PolicyCommand {}

    /**
     * Replaces the company's emergency plan. Plans that were started go on as they are.
     *
     * @param from the day on which it takes force; null for at once
     */
    record PublishEmergencyPlan(List<EmergencyStep> steps, String reason, @Nullable LocalDate from)
            implements PolicyCommand {
        public PublishEmergencyPlan {
            steps = List.copyOf(steps);
        }
    }

    /** Takes back an emergency plan that has not taken force. */
    record WithdrawEmergencyPlan(long version, String reason) implements PolicyCommand {}

    /** The clock asks to look which publications have taken force. */
    record Tick() implements PolicyCommand, TickCommand {}
}
