package org.entente.query.rollup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.identity.PersonId;
import org.entente.api.request.ContentHash;
import org.entente.api.request.RequestId;
import org.entente.api.rollup.RollUpId;
import org.entente.api.rollup.RollUpPhase;
import org.entente.api.rollup.SummedItem;
import org.entente.api.week.WeekKey;
import org.jspecify.annotations.Nullable;

/**
 * A roll-up as it stands.
 *
 * @param weeks     those that it is owed for, in order
 * @param dueAt     null while the year is not known that tells its summary day
 * @param published null while it is a draft
 */
public record RollUpRow(RollUpId id, long version, RollUpPhase phase, List<WeekKey> weeks, Instant openedAt,
        @Nullable Instant dueAt, @Nullable Published published) {
    public RollUpRow {
        weeks = List.copyOf(weeks);
    }

    /** Where it was cut, what it came to, and by whom and when it was published. */
    public record Published(long position, Instant cutAt, ContentHash contentHash, List<RequestId> cases,
            List<SummedItem> items, PersonId by, Instant at) {
        public Published {
            cases = List.copyOf(cases);
            items = List.copyOf(items);
        }
    }

    /** The day on which it is owed. */
    @Nullable
    LocalDate summaryDay() {
        return dueAt == null ? null : dueAt.atZone(WorkingCalendar.DEFAULT_ZONE).toLocalDate();
    }

    @Nullable
    Long cutPosition() {
        return published == null ? null : published.position();
    }

    RollUpRow at(long newVersion) {
        return new RollUpRow(id, newVersion, phase, weeks, openedAt, dueAt, published);
    }

    RollUpRow covering(WeekKey week) {
        return new RollUpRow(id, version, phase, Stream.concat(weeks.stream(), Stream.of(week)).sorted().toList(),
                openedAt, dueAt, published);
    }

    RollUpRow due(Instant moment) {
        return new RollUpRow(id, version, phase, weeks, openedAt, moment, published);
    }

    RollUpRow published(Published what) {
        return new RollUpRow(id, version, RollUpPhase.PUBLISHED, weeks, openedAt, dueAt, what);
    }
}
