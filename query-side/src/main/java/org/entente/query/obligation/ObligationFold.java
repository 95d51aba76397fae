package org.entente.query.obligation;

import java.util.Collection;
import java.util.List;

import org.entente.api.message.DomainEvent;
import org.entente.api.obligation.ObligationEvent;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** One row for each obligation (handbook 1.7); alarms owe nothing. */
final class ObligationFold implements Fold<ObligationRow> {
    @Override
    public Collection<String> keys(LedgerEvent event) {
        String id = idOf(event.payload());
        return id == null ? List.of() : List.of(id);
    }

    @Override
    public @Nullable ObligationRow fold(String key, @Nullable ObligationRow row, LedgerEvent event) {
        return ObligationRow.after(row, event);
    }

    private static @Nullable String idOf(DomainEvent payload) {
        return payload instanceof ObligationEvent event ? Obligations.idOf(event) : null;
    }
}
