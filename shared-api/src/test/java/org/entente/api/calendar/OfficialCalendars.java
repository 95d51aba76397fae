package org.entente.api.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped tables of 2025 and 2026, for tests of every module. */
public final class OfficialCalendars {
    private OfficialCalendars() {}

    /** The company's calendar in version 1, with exactly the shipped years. */
    public static WorkingCalendar cn() {
        WorkingCalendar calendar = WorkingCalendar.empty(WorkingCalendar.DEFAULT_ID);
        try (InputStream file = OfficialCalendars.class.getResourceAsStream("/org/entente/calendars/cn.json")) {
            for (Map.Entry<String, JsonNode> year : new JsonMapper().readTree(Objects.requireNonNull(file))
                    .properties()) {
                calendar = calendar.withYear(read(Integer.parseInt(year.getKey()), year.getValue()), 1);
            }
            return calendar;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CalendarYear read(int year, JsonNode table) {
        List<DateRange> off = table.get("off").valueStream()
                .map(range -> DateRange.of(range.get(0).asString(), range.get(1).asString()))
                .toList();
        List<LocalDate> makeUp = table.get("makeup").valueStream().map(day -> LocalDate.parse(day.asString())).toList();
        return new CalendarYear(year, off, makeUp, table.get("source").asString(), false);
    }
}
