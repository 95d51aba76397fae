package org.entente.api.week;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A week of the calendar, Monday to Sunday, by its ISO 8601 number such as {@code 2026-W18}.
 *
 * @throws IllegalArgumentException if there is no such week
 */
public record WeekKey(@JsonValue String value) implements Comparable<WeekKey> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WeekKey {
        if (!value.matches("\\d{4}-W\\d{2}")) {
            throw new IllegalArgumentException("a week is written like 2026-W18");
        }
        monday(value);
    }

    /** The week in which this day lies. */
    public static WeekKey of(LocalDate day) {
        return new WeekKey(String.format(Locale.ROOT, "%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
    }

    public LocalDate monday() {
        return monday(value);
    }

    /** When it begins where the company's days are counted. */
    public Instant beginsAt(ZoneId zone) {
        return monday().atStartOfDay(zone).toInstant();
    }

    public WeekKey next() {
        return of(monday().plusWeeks(1));
    }

    public WeekKey previous() {
        return of(monday().minusWeeks(1));
    }

    private static LocalDate monday(String value) {
        try {
            return LocalDate.parse(value + "-1", DateTimeFormatter.ISO_WEEK_DATE).with(ChronoField.DAY_OF_WEEK, 1);
        } catch (DateTimeException none) {
            throw new IllegalArgumentException("there is no such week: " + value, none);
        }
    }

    @Override
    public int compareTo(WeekKey other) {
        return monday().compareTo(other.monday());
    }

    @Override
    public String toString() {
        return value;
    }
}
