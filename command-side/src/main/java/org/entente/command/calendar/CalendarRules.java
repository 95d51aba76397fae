package org.entente.command.calendar;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.entente.api.calendar.CalendarCommand;
import org.entente.api.calendar.CalendarCommand.PublishCalendarYears;
import org.entente.api.calendar.CalendarCommand.SetOfficeHours;
import org.entente.api.calendar.CalendarCommand.WithdrawOfficeHours;
import org.entente.api.calendar.CalendarEvent;
import org.entente.api.calendar.CalendarEvent.CalendarYearPublished;
import org.entente.api.calendar.CalendarEvent.OfficeHoursSet;
import org.entente.api.calendar.CalendarEvent.OfficeHoursTookForce;
import org.entente.api.calendar.CalendarEvent.OfficeHoursWithdrawn;
import org.entente.api.calendar.CalendarYear;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.refusal.Refusal;
import org.entente.api.rules.CalendarHistory;
import org.entente.api.rules.RuleBook;
import org.entente.command.decision.Alarm;
import org.entente.command.decision.Decider;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.Obligations;
import org.entente.command.decision.Occasion;
import org.entente.command.effect.Effect;

/** The rules of the working calendar (handbook 3.1): publications make new versions. Owes nothing to anybody. */
public final class CalendarRules implements Decider<CalendarHistory, CalendarCommand, CalendarEvent> {
    private static final int MOST_YEARS = 50;

    @Override
    public CalendarHistory initial() {
        return CalendarHistory.none(WorkingCalendar.DEFAULT_ID);
    }

    @Override
    public List<CalendarEvent> decide(CalendarHistory known, CalendarCommand command, Occasion occasion) {
        return switch (command) {
            case PublishCalendarYears asked -> published(known, asked.years(), occasion);
            case SetOfficeHours asked -> List.of(hoursSet(known, asked, occasion));
            case WithdrawOfficeHours asked -> List.of(withdrawn(known, asked, occasion));
            case CalendarCommand.Tick asked -> throw new IllegalStateException("a tick is not decided");
        };
    }

    /** The years that are new or differ; one publication is one version, in force at once. */
    private static List<CalendarEvent> published(CalendarHistory known, List<CalendarYear> years, Occasion occasion) {
        requireEachYearOnce(years);
        WorkingCalendar inForce = known.at(occasion.now());
        years.forEach(year -> requireNoStandInForOfficial(inForce, year));
        List<CalendarEvent> events = years.stream().filter(year -> !year.equals(inForce.years().get(year.year())))
                .<CalendarEvent>map(year -> new CalendarYearPublished(year, known.last() + 1, occasion.now()))
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

    private static OfficeHoursSet hoursSet(CalendarHistory known, SetOfficeHours asked, Occasion occasion) {
        // Rule CAL-11: office hours take force at once or at the beginning of a later day; tables of years always at once.
        Instant from = Effect.from(asked.from(), occasion, "4.10");
        if (asked.hours().equals(known.at(from).hours())) {
            throw unchanged("These office hours are in force already.");
        }
        return new OfficeHoursSet(asked.hours(), known.last() + 1, from, occasion.now());
    }

    // Rule CAL-12: office hours are withdrawn, with a reason, before they take force and never after.
    private static OfficeHoursWithdrawn withdrawn(CalendarHistory known, WithdrawOfficeHours asked, Occasion occasion) {
        String why = Effect.reason(asked.reason(), "4.10");
        CalendarHistory.Published publication = known.publication(asked.version())
                .orElseThrow(() -> Refusal.notFound("publication " + asked.version()));
        Effect.requireUpcoming(publication.from(), asked.version(), occasion, "4.10");
        return new OfficeHoursWithdrawn(asked.version(), why, occasion.now());
    }

    // Rule CAL-3: a publication that changes nothing is refused, so that every version says something new.
    private static Refusal unchanged(String detail) {
        return Refusal.rule("calendar-unchanged", "", detail);
    }

    @Override
    public CalendarHistory evolve(CalendarHistory known, CalendarEvent event) {
        return known.evolve(event);
    }

    @Override
    public List<ObligationStep> follow(CalendarHistory known, CalendarEvent event, Obligations kept, RuleBook book) {
        return switch (event) {
            case OfficeHoursSet e -> e.inForceAtOnce()
                    ? List.of()
                    : List.of(new ObligationStep.SetAlarm(Effect.alarm(e.version()), e.from()));
            case OfficeHoursWithdrawn e -> List.of(new ObligationStep.ClearAlarm(Effect.alarm(e.version())));
            case CalendarYearPublished e -> List.of();
            case OfficeHoursTookForce e -> List.of();
        };
    }

    /** The day of a publication has come. */
    @Override
    public List<CalendarEvent> rung(CalendarHistory known, Alarm alarm, RuleBook book) {
        return List.of(new OfficeHoursTookForce(Effect.version(alarm), alarm.at()));
    }
}
