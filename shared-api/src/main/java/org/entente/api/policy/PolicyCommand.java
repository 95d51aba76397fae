package org.entente.api.policy;

import java.util.Map;

import org.entente.api.deadline.Budget;
import org.entente.api.message.Command;

/** What can be asked of the company's policy: there is one, under a fixed id. */
public sealed interface PolicyCommand extends Command {
    String ID = "POL-company";

    @Override
    default String aggregateId() {
        return ID;
    }

    /** Sets these limits and leaves the others as they are; in force at once. */
    record PublishLimits(Map<LimitKey, Budget> values, String reason) implements PolicyCommand {
        public PublishLimits {
            values = Map.copyOf(values);
        }
    }
}
