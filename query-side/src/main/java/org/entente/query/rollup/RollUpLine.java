package org.entente.query.rollup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.request.ContentHash;
import org.entente.api.rollup.RollUpId;
import org.entente.api.rollup.RollUpPhase;
import org.entente.api.week.WeekKey;
import org.jspecify.annotations.Nullable;

/** A roll-up in a list; the fields of a publication are null while it is a draft. */
public record RollUpLine(RollUpId id, long version, RollUpPhase phase, @Nullable LocalDate summaryDay,
        List<WeekKey> weeks, @Nullable Instant dueAt, @Nullable Long position, @Nullable ContentHash contentHash,
        @Nullable PersonId publishedBy, @Nullable Instant publishedAt) {
    static RollUpLine of(RollUpRow row) {
        RollUpRow.Published published = row.published();
        return published == null
                ? new RollUpLine(row.id(), row.version(), row.phase(), row.summaryDay(), row.weeks(), row.dueAt(),
                        null, null, null, null)
                : new RollUpLine(row.id(), row.version(), row.phase(), row.summaryDay(), row.weeks(), row.dueAt(),
                        published.position(), published.contentHash(), published.by(), published.at());
    }
}
