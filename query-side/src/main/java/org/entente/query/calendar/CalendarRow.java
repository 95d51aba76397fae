package org.entente.query.calendar;

import java.time.Instant;
import java.util.List;

import org.entente.api.calendar.CalendarYear;
import org.entente.api.calendar.OfficeHours;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.rules.CalendarHistory;
import org.jspecify.annotations.Nullable;

/** A calendar and everything ever published of it, in order; {@code version} is that of its stream. */
public record CalendarRow(String id, long version, List<Publication> publications) {
    /**
     * A year's table or the office hours, never both; several tables may share a version.
     *
     * @param from        when it takes force
     * @param position    where in the ledger it took force; null while it has not
     * @param withdrawnAt null unless it was taken back
     */
    public record Publication(long version, Instant at, Instant from, String publisher, @Nullable CalendarYear year,
            @Nullable OfficeHours hours, @Nullable Long position, @Nullable Instant withdrawnAt) {
        Publication tookForce(long at) {
            return new Publication(version, this.at, from, publisher, year, hours, at, withdrawnAt);
        }

        Publication withdrawn(Instant moment) {
            return new Publication(version, at, from, publisher, year, hours, position, moment);
        }

        boolean isUpcoming(Instant now) {
            return withdrawnAt == null && from.isAfter(now);
        }
    }

    public CalendarRow {
        publications = List.copyOf(publications);
    }

    /** The calendar in force at that moment. */
    public WorkingCalendar inForce(Instant moment) {
        return history().at(moment);
    }

    /** The calendar of this version. */
    public WorkingCalendar at(long asked) {
        return history().version(asked);
    }

    boolean knows(long asked) {
        return history().timeline().later().stream().anyMatch(one -> one.value().version() == asked);
    }

    private CalendarHistory history() {
        List<CalendarHistory.Published> published = publications.stream().filter(one -> one.withdrawnAt() == null)
                .map(one -> new CalendarHistory.Published(one.version(), one.from(), one.year(), one.hours())).toList();
        return new CalendarHistory(id, published,
                publications.stream().mapToLong(Publication::version).max().orElse(0));
    }
}
