package org.entente.api.calendar;

import java.time.Instant;

import org.entente.api.message.DomainEvent;
import org.entente.api.message.StoredAs;

/** What happened to the working calendar. Several events may share one version. */
public sealed interface CalendarEvent extends DomainEvent {
    /** The version that this event belongs to; counts the publications from 1. */
    long version();

    /** An administrator, or the first set-up, published the table of a year; it replaces the year's earlier table at once. */
    @StoredAs("calendar.year-published")
    record CalendarYearPublished(CalendarYear year, long version, Instant occurredAt) implements CalendarEvent {}

    /**
     * An administrator, or the first set-up, changed when a working day begins and ends.
     *
     * @param from when that takes force: the moment of the publication, or the beginning of a later day
     */
    @StoredAs("calendar.office-hours-set")
    record OfficeHoursSet(OfficeHours hours, long version, Instant from, Instant occurredAt)
            implements CalendarEvent {
        public boolean inForceAtOnce() {
            return !from.isAfter(occurredAt);
        }
    }

    /** The day came from which these office hours are in force; those in force at once have no such event. */
    @StoredAs("calendar.office-hours-took-force")
    record OfficeHoursTookForce(long version, Instant occurredAt) implements CalendarEvent {}

    /** An administrator took office hours back before they took force. */
    @StoredAs("calendar.office-hours-withdrawn")
    record OfficeHoursWithdrawn(long version, String reason, Instant occurredAt) implements CalendarEvent {}
}
