package org.entente.command.calendar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.entente.api.calendar.CalendarCommand;
import org.entente.api.calendar.CalendarCommand.PublishCalendarYears;
import org.entente.api.calendar.CalendarCommand.SetOfficeHours;
import org.entente.api.calendar.CalendarEvent;
import org.entente.api.calendar.CalendarEvent.CalendarYearPublished;
import org.entente.api.calendar.CalendarEvent.OfficeHoursSet;
import org.entente.api.calendar.CalendarYear;
import org.entente.api.calendar.OfficeHours;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.refusal.Refusal;
import org.entente.api.rules.RuleBook;
import org.entente.command.decision.Decider;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.Obligations;
import org.entente.command.decision.Occasion;

/** The rules of the working calendar (handbook 3.1): publications make new versions. Owes nothing to anybody. */
public final class CalendarRules implements Decider<WorkingCalendar, CalendarCommand, CalendarEvent> {
    private static final int MOST_YEARS = 50;

    @Override
    public WorkingCalendar initial() {
        return WorkingCalendar.empty(WorkingCalendar.DEFAULT_ID);
    }

    @Override
    public List<CalendarEvent> decide(WorkingCalendar known, CalendarCommand command, Occasion occasion) {
        return switch (command) {
            case PublishCalendarYears asked -> published(known, asked.years(), occasion);
            case SetOfficeHours asked -> List.of(hoursSet(known, asked.hours(), occasion));
        };
    }

    /** The years that are new or differ; one publication is one version. */
    private static List<CalendarEvent> published(WorkingCalendar known, List<CalendarYear> years, Occasion occasion) {
        requireEachYearOnce(years);
        years.forEach(year -> requireNoStandInForOfficial(known, year));
        List<CalendarEvent> events = years.stream().filter(year -> !year.equals(known.years().get(year.year())))
                .<CalendarEvent>map(year -> new CalendarYearPublished(year, known.version() + 1, occasion.now()))
                .toList();
        if (events.isEmpty()) {
            throw unchanged("These tables are in force already.");
        }
        return events;
    }

    // Rule CAL-1: a publication brings each year once.
    private static void requireEachYearOnce(List<CalendarYear> years) {
        if (years.isEmpty() || years.size() > MOST_YEARS) {
            throw Refusal.invalid("calendar-years-count", "3.1", "A publication brings 1 to " + MOST_YEARS + " years.");
        }
        Set<Integer> seen = new HashSet<>();
        for (CalendarYear year : years) {
            if (!seen.add(year.year())) {
                throw Refusal.invalid("calendar-year-twice", "3.1", "The year " + year.year() + " comes twice.")
                        .with("year", year.year());
            }
        }
    }

    // Rule CAL-2: the official table replaces a provisional one, never the other way round.
    private static void requireNoStandInForOfficial(WorkingCalendar known, CalendarYear year) {
        CalendarYear before = known.years().get(year.year());
        if (year.provisional() && before != null && !before.provisional()) {
            throw Refusal.rule("calendar-year-official", "3.1-6", "The official table of " + year.year()
                    + " is in force; a provisional one cannot replace it.")
                    .with("year", year.year()).with("source", before.source());
        }
    }

    private static OfficeHoursSet hoursSet(WorkingCalendar known, OfficeHours hours, Occasion occasion) {
        if (hours.equals(known.hours())) {
            throw unchanged("These office hours are in force already.");
        }
        return new OfficeHoursSet(hours, known.version() + 1, occasion.now());
    }

    // Rule CAL-3: a publication that changes nothing is refused, so that every version says something new.
    private static Refusal unchanged(String detail) {
        return Refusal.rule("calendar-unchanged", "", detail);
    }

    @Override
    public WorkingCalendar evolve(WorkingCalendar known, CalendarEvent event) {
        return switch (event) {
            case CalendarYearPublished e -> known.withYear(e.year(), e.version());
            case OfficeHoursSet e -> known.withHours(e.hours(), e.version());
        };
    }

    @Override
    public List<ObligationStep> follow(WorkingCalendar known, CalendarEvent event, Obligations kept, RuleBook book) {
        return List.of();
    }
}
