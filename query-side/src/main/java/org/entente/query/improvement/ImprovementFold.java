package org.entente.query.improvement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.entente.api.improvement.ImprovementEvent;
import org.entente.api.improvement.ImprovementEvent.ImprovementCompleted;
import org.entente.api.improvement.ImprovementEvent.ImprovementFollowUpDue;
import org.entente.api.improvement.ImprovementEvent.ImprovementNotVerified;
import org.entente.api.improvement.ImprovementEvent.ImprovementOpened;
import org.entente.api.improvement.ImprovementEvent.ImprovementVerified;
import org.entente.api.improvement.ImprovementId;
import org.entente.api.improvement.ImprovementPhase;
import org.entente.api.text.Text;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** One row for each improvement action. */
final class ImprovementFold implements Fold<ImprovementRow> {
    @Override
    public Collection<String> keys(LedgerEvent event) {
        return event.aggregateId().startsWith(ImprovementId.PREFIX) ? List.of(event.aggregateId()) : List.of();
    }

    @Override
    public @Nullable ImprovementRow fold(String key, @Nullable ImprovementRow row, LedgerEvent event) {
        if (event.payload() instanceof ImprovementOpened e) {
            return new ImprovementRow(e.improvement(), event.version(), e.request(), ImprovementPhase.OPEN, e.order(),
                    e.occurredAt(), null, null, List.of());
        }
        if (row == null) {
            throw new IllegalStateException(key + " was not opened");
        }
        return (event.payload() instanceof ImprovementEvent e ? after(row, e) : row).at(event.version());
    }

    private static ImprovementRow after(ImprovementRow row, ImprovementEvent event) {
        return switch (event) {
            case ImprovementOpened e -> throw new IllegalStateException(row.id() + " is there already");
            case ImprovementCompleted e ->
                row.completed(new ImprovementRow.Completion(e.by(), e.evidence(), e.occurredAt()));
            case ImprovementVerified e ->
                row.looked(new ImprovementRow.Look(true, e.by(), e.note(), e.occurredAt()));
            case ImprovementNotVerified e ->
                row.looked(new ImprovementRow.Look(false, e.by(), new Text("", e.reason()), e.occurredAt()));
            case ImprovementFollowUpDue e -> {
                List<Instant> all = new ArrayList<>(row.followUps());
                all.add(e.occurredAt());
                yield row.followedUp(all);
            }
        };
    }
}
