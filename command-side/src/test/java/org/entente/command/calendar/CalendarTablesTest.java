package org.entente.command.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.calendar.CalendarYear;
import org.entente.api.calendar.DateRange;
import org.entente.api.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Tables of days off are read from JSON, or refused with the year that does not fit (handbook 3.2). */
class CalendarTablesTest {
    @Test
    void the_shipped_tables_are_those_of_2025_and_2026() {
        List<CalendarYear> years = CalendarTables.shipped().years();

        assertThat(years).extracting(CalendarYear::year).containsExactly(2025, 2026);
        assertThat(years.getLast().off()).contains(DateRange.of("2026-10-01", "2026-10-07"));
        assertThat(years.getLast().makeUp()).contains(LocalDate.of(2026, 9, 20));
        assertThat(years).noneMatch(CalendarYear::provisional);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "a make-up day in another year; /2026; {'2026': {'off': [], 'makeup': ['2025-01-04'], 'source': 's'}}",
            "a day that is none; /2026; {'2026': {'off': [], 'makeup': ['2026-02-30'], 'source': 's'}}",
            "a run of one end; /2026; {'2026': {'off': [['2026-01-01']], 'makeup': [], 'source': 's'}}",
            "no source; /2026; {'2026': {'off': [], 'makeup': []}}", "no table; /2026; {'2026': null}",
            "a key that is no year; /next~1year; {'next/year': {'off': [], 'makeup': [], 'source': 's'}}"})
    void a_table_that_does_not_fit_names_its_year(String what, String pointer, String json) {
        assertRefused(json, "calendar-year-unfit", pointer);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {"no JSON; years: 2026", "no map; [2026]",
            "an unknown field; {'2026': {'off': [], 'makeup': [], 'source': 's', 'note': 'n'}}",
            "a year twice; {'2026': {'off': [], 'makeup': [], 'source': 's'}, '2026': {}}"})
    void what_is_no_file_of_tables_is_refused(String what, String json) {
        assertRefused(json, "file-unreadable", "");
    }

    private static void assertRefused(String json, String code, String pointer) {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> CalendarTables.parse(bytes)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.facts()).containsEntry("pointer", pointer);
        });
    }
}
