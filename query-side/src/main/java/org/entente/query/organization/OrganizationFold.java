package org.entente.query.organization;

import java.util.Collection;
import java.util.List;

import org.entente.api.message.Meta;
import org.entente.api.organization.Organization;
import org.entente.api.organization.OrganizationEvent.OrganizationImported;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** One row: the company as last imported. */
final class OrganizationFold implements Fold<OrganizationRow> {
    @Override
    public Collection<String> keys(LedgerEvent event) {
        return event.payload() instanceof OrganizationImported ? List.of(event.aggregateId()) : List.of();
    }

    @Override
    public @Nullable OrganizationRow fold(String key, @Nullable OrganizationRow row, LedgerEvent event) {
        return event.payload() instanceof OrganizationImported e
                ? new OrganizationRow(new Organization(e.version(), e.company()), e.occurredAt(),
                        event.metadata().getOrDefault(Meta.ACTOR, ""))
                : row;
    }
}
