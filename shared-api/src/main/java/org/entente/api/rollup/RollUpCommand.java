package org.entente.api.rollup;

import java.time.Instant;
import java.util.List;

import org.entente.api.message.Command;
import org.entente.api.message.TickCommand;
import org.entente.api.request.ContentHash;
import org.entente.api.request.RequestId;
import org.entente.api.week.WeekKey;

/** What can be asked of the company's roll-up of a summary day (handbook 1.4 C3). */
public sealed interface RollUpCommand extends Command {
    RollUpId rollUp();

    @Override
    default String aggregateId() {
        return rollUp().value();
    }

    /**
     * The service, when a week begins while a case is executing: this roll-up is to cover the week.
     *
     * @param beganAt the Monday, 00:00
     */
    record OpenRollUp(RollUpId rollUp, WeekKey week, Instant beganAt) implements RollUpCommand {}

    /**
     * The Office. What it says was drawn up from the ledger up to a position and is kept under its hash already.
     *
     * @param cutAt what «now» means in it
     * @param cases every case that has a section in it
     * @param items every item that was delayed or blocked at the position, or under attention
     */
    record PublishRollUp(RollUpId rollUp, long position, Instant cutAt, ContentHash contentHash,
            List<RequestId> cases, List<SummedItem> items) implements RollUpCommand {
        public PublishRollUp {
            cases = List.copyOf(cases);
            items = List.copyOf(items);
        }
    }

    record Tick(RollUpId rollUp) implements RollUpCommand, TickCommand {}
}
