package org.entente.query.rollup;

import java.util.Collection;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.message.Meta;
import org.entente.api.obligation.ObligationEvent.DeadlineRebased;
import org.entente.api.obligation.ObligationEvent.ObligationOpened;
import org.entente.api.rollup.RollUpEvent.RollUpOpened;
import org.entente.api.rollup.RollUpEvent.RollUpPublished;
import org.entente.api.rollup.RollUpEvent.WeekJoined;
import org.entente.api.rollup.RollUpId;
import org.entente.api.rollup.RollUpPhase;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** One row for each roll-up; its summary day is the day on which its obligation is due. */
final class RollUpFold implements Fold<RollUpRow> {
    @Override
    public Collection<String> keys(LedgerEvent event) {
        return event.aggregateId().startsWith(RollUpId.PREFIX) ? List.of(event.aggregateId()) : List.of();
    }

    @Override
    public @Nullable RollUpRow fold(String key, @Nullable RollUpRow row, LedgerEvent event) {
        if (event.payload() instanceof RollUpOpened e) {
            return new RollUpRow(e.rollUp(), event.version(), RollUpPhase.DRAFT, List.of(e.week()), e.occurredAt(),
                    null, null);
        }
        if (row == null) {
            throw new IllegalStateException(key + " was not opened");
        }
        RollUpRow next = switch (event.payload()) {
            case WeekJoined e -> row.covering(e.week());
            case ObligationOpened e -> row.due(e.obligation().dueAt());
            case DeadlineRebased e -> row.due(e.to());
            case RollUpPublished e -> row.published(new RollUpRow.Published(e.position(), e.cutAt(), e.contentHash(),
                    e.cases(), e.items(), new PersonId(event.metadata().getOrDefault(Meta.ACTOR, "")),
                    e.occurredAt()));
            default -> row;
        };
        return next.at(event.version());
    }
}
