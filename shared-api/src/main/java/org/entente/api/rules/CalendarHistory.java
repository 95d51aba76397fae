package org.entente.api.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.entente.api.calendar.CalendarEvent;
import org.entente.api.calendar.CalendarEvent.CalendarYearPublished;
import org.entente.api.calendar.CalendarEvent.OfficeHoursSet;
import org.entente.api.calendar.CalendarEvent.OfficeHoursTookForce;
import org.entente.api.calendar.CalendarEvent.OfficeHoursWithdrawn;
import org.entente.api.calendar.CalendarYear;
import org.entente.api.calendar.OfficeHours;
import org.entente.api.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * All publications of the calendar, in force or to come; as with limits, a version is named after the publication that took
 * force last.
 *
 * @param published without those that were withdrawn, in the order of taking force
 * @param last      the number of the last publication, withdrawn or not
 */
public record CalendarHistory(String id, List<Published> published, long last) {
    private static final Comparator<Published> BY_FORCE = Comparator.comparing(Published::from)
            .thenComparing(Published::version);

    /** A year's table or office hours, never both; several tables may share a version. */
    public record Published(long version, Instant from, @Nullable CalendarYear year, @Nullable OfficeHours hours) {
        private WorkingCalendar after(WorkingCalendar calendar) {
            WorkingCalendar next = year == null ? calendar : calendar.withYear(year, version);
            return hours == null ? next : next.withHours(hours, version);
        }
    }

    public CalendarHistory {
        published = published.stream().sorted(BY_FORCE).toList();
    }

    public static CalendarHistory none(String id) {
        return new CalendarHistory(id, List.of(), 0);
    }

    public CalendarHistory evolve(CalendarEvent event) {
        return switch (event) {
            case CalendarYearPublished e -> with(new Published(e.version(), e.occurredAt(), e.year(), null));
            case OfficeHoursSet e -> with(new Published(e.version(), e.from(), null, e.hours()));
            case OfficeHoursTookForce e -> this;
            case OfficeHoursWithdrawn e -> new CalendarHistory(id,
                    published.stream().filter(one -> one.version() != e.version()).toList(), last);
        };
    }

    /** A publication that was not withdrawn. */
    public Optional<Published> publication(long version) {
        return published.stream().filter(one -> one.version() == version).findFirst();
    }

    /** What takes force after this moment, in that order. */
    public List<Published> upcoming(Instant now) {
        return published.stream().filter(one -> one.from().isAfter(now)).toList();
    }

    public WorkingCalendar at(Instant moment) {
        return timeline().at(moment);
    }

    /** The calendar of this version; what knows no year where there never was one. */
    public WorkingCalendar version(long version) {
        Timeline<WorkingCalendar> line = timeline();
        return line.later().stream().map(Timeline.Version::value).filter(one -> one.version() == version)
                .reduce((first, later) -> later).orElse(line.first());
    }

    /** The tables of one publication take force together. */
    public Timeline<WorkingCalendar> timeline() {
        Timeline<WorkingCalendar> line = Timeline.startingWith(WorkingCalendar.empty(id));
        for (Published one : published) {
            WorkingCalendar latest = line.latest();
            Timeline<WorkingCalendar> before = latest.version() == one.version() ? line.withoutLatest() : line;
            line = before.followedBy(one.from(), one.after(latest));
        }
        return line;
    }

    private CalendarHistory with(Published one) {
        List<Published> more = new ArrayList<>(published);
        more.add(one);
        return new CalendarHistory(id, more, Math.max(last, one.version()));
    }
}
