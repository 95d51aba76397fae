package org.entente.query.closing;

import java.util.Collection;
import java.util.List;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.request.ClosingEvent;
import org.entente.api.request.ClosingEvent.AcceptanceApplied;
import org.entente.api.request.ClosingEvent.AcceptanceDecided;
import org.entente.api.request.ClosingEvent.DepartmentEvaluated;
import org.entente.api.request.ClosingEvent.RectificationRecorded;
import org.entente.api.request.ClosingEvent.RequestArchived;
import org.entente.api.request.ClosingEvent.RetrospectiveHeld;
import org.entente.api.request.ClosingEvent.WorkFinished;
import org.entente.api.request.ClosingEvent.WorkTakenUp;
import org.entente.api.request.RequestEvent.FormRevised;
import org.entente.api.request.RequestEvent.RequestDrafted;
import org.entente.api.request.RequestEvent.RequestSubmitted;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** One row for each request, from its draft on, because the archive is searched by what stands in the form. */
final class ClosingFold implements Fold<ClosingRow> {
    @Override
    public Collection<String> keys(LedgerEvent event) {
        return switch (event.payload()) {
            case RequestDrafted e -> List.of(e.request().value());
            case FormRevised e -> List.of(e.request().value());
            case RequestSubmitted e -> List.of(e.request().value());
            case ClosingEvent e -> List.of(e.request().value());
            default -> List.of();
        };
    }

    @Override
    public @Nullable ClosingRow fold(String key, @Nullable ClosingRow row, LedgerEvent event) {
        if (event.payload() instanceof RequestDrafted e) {
            return ClosingRow.begun(e.request(), e.form());
        }
        if (row == null) {
            throw new IllegalStateException(key + " was not drafted");
        }
        return switch (event.payload()) {
            case FormRevised e -> row.with(e.form());
            case RequestSubmitted e -> row.numbered(e.number());
            case ClosingEvent e -> after(row, e);
            default -> row;
        };
    }

    private static ClosingRow after(ClosingRow row, ClosingEvent event) {
        return switch (event) {
            case WorkFinished e -> row.finished(e.occurredAt());
            case WorkTakenUp e -> row.finished(null);
            case AcceptanceApplied e -> row.applied(e);
            case AcceptanceDecided e -> row.judged(row.rounds().getLast().decided(e));
            case RectificationRecorded e -> row.judged(row.rounds().getLast().rectified(e));
            case DepartmentEvaluated e -> row.evaluated(e);
            case RetrospectiveHeld e -> row.taught(e);
            case RequestArchived e -> row.archived(e, e.occurredAt().atZone(WorkingCalendar.DEFAULT_ZONE)
                    .toLocalDate());
        };
    }
}
