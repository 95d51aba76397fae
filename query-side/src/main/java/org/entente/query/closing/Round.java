package org.entente.query.closing;

import org.entente.api.request.ClosingEvent.AcceptanceApplied;
import org.entente.api.request.ClosingEvent.AcceptanceDecided;
import org.entente.api.request.ClosingEvent.RectificationRecorded;
import org.jspecify.annotations.Nullable;

/** One application for acceptance, what became of it, and that what it ordered is done. */
public record Round(AcceptanceApplied application, @Nullable AcceptanceDecided result,
        @Nullable RectificationRecorded rectification) {
    Round decided(AcceptanceDecided decision) {
        return new Round(application, decision, rectification);
    }

    Round rectified(RectificationRecorded record) {
        return new Round(application, result, record);
    }
}
