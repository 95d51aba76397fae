package org.entente.command.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.entente.api.calendar.CalendarCommand.PublishCalendarYears;
import org.entente.api.calendar.CalendarYear;
import org.entente.api.calendar.DateRange;
import org.entente.api.calendar.InvalidCalendarYear;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.refusal.Refusal;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads tables of days off and make-up days: {@code {"2026": {"off": [[from, to], …], "makeup": […], "source": "…"}}}. */
public final class CalendarTables {
    private static final String SHIPPED = "/org/entente/calendars/" + WorkingCalendar.DEFAULT_ID + ".json";
    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private CalendarTables() {}

    private record Table(List<List<String>> off, List<String> makeup, String source) {}

    private static final class Tables extends java.util.TreeMap<String, Table> {
        private static final long serialVersionUID = 1L;
    }

    /** The official tables that come with the product. */
    public static PublishCalendarYears shipped() {
        try (InputStream file = CalendarTables.class.getResourceAsStream(SHIPPED)) {
            return parse(Objects.requireNonNull(file, SHIPPED).readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws Refusal {@code file-unreadable}, or {@code calendar-year-unfit} naming the year */
    public static PublishCalendarYears parse(byte[] bytes) {
        try {
            return new PublishCalendarYears(JSON.readValue(bytes, Tables.class).entrySet().stream()
                    .map(CalendarTables::year).toList());
        } catch (JacksonException unreadable) {
            throw Refusal.invalid("file-unreadable", "3.2", "The tables cannot be read: "
                    + unreadable.getOriginalMessage()).with("pointer", "");
        }
    }

    private static CalendarYear year(Map.Entry<String, Table> entry) {
        Table table = entry.getValue();
        try {
            if (table == null || table.off() == null || table.makeup() == null || table.source() == null) {
                throw new InvalidCalendarYear("a table has off, makeup and source");
            }
            return new CalendarYear(Integer.parseInt(entry.getKey()), table.off().stream().map(CalendarTables::range)
                    .toList(), table.makeup().stream().map(LocalDate::parse).toList(), table.source(), false);
        } catch (NumberFormatException notAYear) {
            throw unfit(entry.getKey(), "the key of a table is its year");
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw unfit(entry.getKey(), String.valueOf(wrong.getMessage()));
        }
    }

    private static DateRange range(List<String> ends) {
        if (ends.size() != 2) {
            throw new InvalidCalendarYear("a run of days off has a first and a last day");
        }
        return DateRange.of(ends.getFirst(), ends.getLast());
    }

    private static Refusal unfit(String year, String why) {
        String shown = year.length() > 20 ? year.substring(0, 20) + "…" : year;
        return Refusal.invalid("calendar-year-unfit", "3.2", "The table of " + shown + " does not fit: " + why + ".")
                .with("pointer", "/" + shown.replace("~", "~0").replace("/", "~1"));
    }
}
