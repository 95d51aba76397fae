package org.entente.command.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

import org.entente.api.calendar.CalendarCommand;
import org.entente.api.calendar.CalendarCommand.PublishCalendarYears;
import org.entente.api.calendar.CalendarCommand.SetOfficeHours;
import org.entente.api.calendar.CalendarEvent;
import org.entente.api.calendar.CalendarEvent.CalendarYearPublished;
import org.entente.api.calendar.CalendarEvent.OfficeHoursSet;
import org.entente.api.calendar.CalendarYear;
import org.entente.api.calendar.DateRange;
import org.entente.api.calendar.OfficeHours;
import org.entente.api.identity.Acting;
import org.entente.api.identity.Role;
import org.entente.api.rules.CalendarHistory;
import org.entente.api.rules.RuleBook;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Rules CAL-1, CAL-2 and CAL-3: tables of years and office hours are published as versions (handbook 3.1-6). */
class CalendarPublicationTest {
    private static final Instant NOON = Instant.parse("2026-11-10T04:00:00Z");
    private static final Acting ADMINISTRATOR = new Acting("lu.chuan", Role.ADMINISTRATOR, null);
    private static final CalendarYear PROVISIONAL_2027 = CalendarYear.provisional(2027);
    private static final CalendarYear OFFICIAL_2027 = official("notice of 2026-11-20", "2027-01-03");
    private static final CalendarYear CORRECTED_2027 = official("notice of 2026-12-01", "2027-01-02");

    private final Story<CalendarHistory, CalendarCommand, CalendarEvent> story = Story.of(new CalendarRules(),
            CalendarEvent.class, RuleBook.EMPTY);

    @Test
    void several_years_are_one_version() {
        PublishCalendarYears shipped = CalendarTables.shipped();

        story.when(NOON, ADMINISTRATOR, shipped).then(new CalendarYearPublished(shipped.years().get(0), 1, NOON),
                new CalendarYearPublished(shipped.years().get(1), 1, NOON));
        assertThat(story.state().at(NOON).version()).isEqualTo(1);
        assertThat(story.state().at(NOON).workingDays(2025)).isEqualTo(248);
        assertThat(story.state().at(NOON).workingDays(2026)).isEqualTo(248);
    }

    @Test
    void the_official_table_replaces_the_provisional_one() {
        story.given(new CalendarYearPublished(PROVISIONAL_2027, 1, NOON))
                .when(NOON, ADMINISTRATOR, PublishCalendarYears.of(OFFICIAL_2027))
                .then(new CalendarYearPublished(OFFICIAL_2027, 2, NOON));
        assertThat(story.state().at(NOON).years().get(2027).provisional()).isFalse();
    }

    @Test
    void a_corrected_official_table_replaces_the_official_one() {
        story.given(new CalendarYearPublished(OFFICIAL_2027, 1, NOON))
                .when(NOON, ADMINISTRATOR, PublishCalendarYears.of(CORRECTED_2027))
                .then(new CalendarYearPublished(CORRECTED_2027, 2, NOON));
    }

    @Test
    void a_provisional_table_never_replaces_the_official_one() {
        story.given(new CalendarYearPublished(OFFICIAL_2027, 1, NOON));

        assertThat(story.refused(NOON, ADMINISTRATOR, PublishCalendarYears.of(PROVISIONAL_2027),
                "calendar-year-official").clause()).isEqualTo("3.1-6");
    }

    @Test
    void years_that_are_known_so_are_not_published_again() {
        story.given(new CalendarYearPublished(OFFICIAL_2027, 1, NOON))
                .when(NOON, ADMINISTRATOR, PublishCalendarYears.of(OFFICIAL_2027, CalendarYear.provisional(2028)))
                .then(new CalendarYearPublished(CalendarYear.provisional(2028), 2, NOON));

        story.refused(NOON, ADMINISTRATOR, PublishCalendarYears.of(OFFICIAL_2027), "calendar-unchanged");
    }

    @Test
    void a_year_comes_once_in_a_publication() {
        story.refused(NOON, ADMINISTRATOR, PublishCalendarYears.of(PROVISIONAL_2027, OFFICIAL_2027),
                "calendar-year-twice");
    }

    @Test
    void a_publication_brings_one_to_fifty_years() {
        story.refused(NOON, ADMINISTRATOR, new PublishCalendarYears(List.of()), "calendar-years-count");
        story.refused(NOON, ADMINISTRATOR, years(51), "calendar-years-count");
        story.when(NOON, ADMINISTRATOR, years(50));
        assertThat(story.state().at(NOON).years()).hasSize(50);
    }

    @Test
    void office_hours_are_a_version_of_the_calendar_too() {
        OfficeHours early = new OfficeHours(LocalTime.of(8, 0), LocalTime.of(17, 0));

        story.given(new CalendarYearPublished(OFFICIAL_2027, 1, NOON))
                .when(NOON, ADMINISTRATOR, new SetOfficeHours(early)).then(new OfficeHoursSet(early, 2, NOON, NOON));
        assertThat(story.state().at(NOON).closeOfBusiness(LocalDate.of(2027, 3, 1)))
                .isEqualTo(Instant.parse("2027-03-01T09:00:00Z"));
        story.refused(NOON, ADMINISTRATOR, new SetOfficeHours(early), "calendar-unchanged");
    }

    private static PublishCalendarYears years(int count) {
        return new PublishCalendarYears(
                IntStream.range(2030, 2030 + count).mapToObj(CalendarYear::provisional).toList());
    }

    private static CalendarYear official(String source, String lastDayOff) {
        return new CalendarYear(2027, List.of(DateRange.of("2027-01-01", lastDayOff)), List.of(), source, false);
    }
}
