package org.entente.query.plan;

import java.util.Collection;
import java.util.List;

import org.entente.api.plan.ContingencyEvent;
import org.entente.api.plan.ContingencyEvent.ContingencyActivated;
import org.entente.api.plan.ContingencyEvent.ContingencyDismissed;
import org.entente.api.plan.ContingencyEvent.ContingencyProposed;
import org.entente.api.plan.ContingencyState;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** One row for each contingency to which anything happened, under the plan's id and the risk's. */
final class ContingencyFold implements Fold<ContingencyRow> {
    @Override
    public Collection<String> keys(LedgerEvent event) {
        return event.payload() instanceof ContingencyEvent e ? List.of(e.plan() + "/" + e.risk()) : List.of();
    }

    @Override
    public @Nullable ContingencyRow fold(String key, @Nullable ContingencyRow row, LedgerEvent event) {
        if (!(event.payload() instanceof ContingencyEvent happened)) {
            return row;
        }
        ContingencyRow before = row == null ? ContingencyRow.ready(happened.plan(), happened.risk()) : row;
        return before.with(switch (happened) {
            case ContingencyProposed e -> new ContingencyRow.Happened(ContingencyState.PROPOSED, e.version(), e.cause(),
                    null, null, "", e.occurredAt());
            case ContingencyActivated e -> new ContingencyRow.Happened(ContingencyState.ACTIVE, e.version(), null,
                    e.by(), e.department(), e.reason(), e.occurredAt());
            case ContingencyDismissed e -> new ContingencyRow.Happened(ContingencyState.DISMISSED, e.version(), null,
                    e.by(), e.department(), e.reason(), e.occurredAt());
        });
    }
}
