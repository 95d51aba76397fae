package org.entente.query.hint;

import java.util.Collection;
import java.util.List;

import org.entente.api.request.RequestEvent.FormRevised;
import org.entente.api.request.RequestEvent.RequestApproved;
import org.entente.api.request.RequestEvent.RequestDrafted;
import org.entente.api.request.RequestEvent.RequestSubmitted;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** One profile for each request, light enough to compare many. */
final class ProfileFold implements Fold<CaseProfile> {
    @Override
    public Collection<String> keys(LedgerEvent event) {
        return switch (event.payload()) {
            case RequestDrafted e -> List.of(e.request().value());
            case FormRevised e -> List.of(e.request().value());
            case RequestSubmitted e -> List.of(e.request().value());
            case RequestApproved e -> List.of(e.request().value());
            default -> List.of();
        };
    }

    @Override
    public @Nullable CaseProfile fold(String key, @Nullable CaseProfile row, LedgerEvent event) {
        return switch (event.payload()) {
            case RequestDrafted e -> CaseProfile.of(e.request(), e.form(), null);
            case FormRevised e -> CaseProfile.of(e.request(), e.form(), row);
            case RequestSubmitted e -> row == null ? null : row.numbered(e.number());
            case RequestApproved e -> row == null ? null : row.approved(e.occurredAt());
            default -> row;
        };
    }
}
