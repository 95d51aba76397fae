package org.entente.api.calendar;

import java.time.Instant;

import org.entente.api.message.DomainEvent;
import org.entente.api.message.StoredAs;

/** What happened to the working calendar. Every version is in force from its publication; several events may share one. */
public sealed interface CalendarEvent extends DomainEvent {
    /** The version that this event belongs to; counts the publications from 1. */
    long version();

    /** An administrator, or the first set-up, published the table of a year; it replaces the year's earlier table. */
    @StoredAs("calendar.year-published")
    record CalendarYearPublished(CalendarYear year, long version, Instant occurredAt) implements CalendarEvent {}

    /** An administrator, or the first set-up, changed when a working day begins and ends. */
    @StoredAs("calendar.office-hours-set")
    record OfficeHoursSet(OfficeHours hours, long version, Instant occurredAt) implements CalendarEvent {}
}
