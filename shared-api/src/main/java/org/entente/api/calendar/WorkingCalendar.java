package org.entente.api.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The working days of all known years, in one version (handbook 3). Immutable: a publication makes a new version.
 * Every question about a day of an unknown year throws {@link UnknownCalendarYear}.
 *
 * @param id      lower-case text, {@value #DEFAULT_ID} for the company's own
 * @param version the publication that took force last; 0 before the first
 * @param years   the tables by year
 * @param zone    where days begin and office hours are read
 * @throws IllegalArgumentException if the id is malformed, the version negative, or a table filed under another year
 */
public record WorkingCalendar(String id, long version, SortedMap<Integer, CalendarYear> years, ZoneId zone,
        OfficeHours hours) {
    public static final String DEFAULT_ID = "cn";
    public static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Shanghai");

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,31}");
    private static final int WARNING_DAYS = 60;

    public WorkingCalendar {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a calendar's id is up to 32 of a-z, 0-9 and '-': " + id);
        }
        if (version < 0) {
            throw new IllegalArgumentException("a calendar's version is not negative: " + version);
        }
        for (Map.Entry<Integer, CalendarYear> entry : years.entrySet()) {
            if (entry.getKey() != entry.getValue().year()) {
                throw new IllegalArgumentException(
                        "the table of " + entry.getValue().year() + " is filed under " + entry.getKey());
            }
        }
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    }

    /** A calendar that knows no year yet, in Shanghai's time with the standard office hours. */
    public static WorkingCalendar empty(String id) {
        return new WorkingCalendar(id, 0, new TreeMap<>(), DEFAULT_ZONE, OfficeHours.STANDARD);
    }

    /** The next version, in which this table stands for its year; one publication may bring several years. */
    public WorkingCalendar withYear(CalendarYear table, long newVersion) {
        if (newVersion < version) {
            throw new IllegalArgumentException("version " + newVersion + " is older than " + version);
        }
        SortedMap<Integer, CalendarYear> all = new TreeMap<>(years);
        all.put(table.year(), table);
        return new WorkingCalendar(id, newVersion, all, zone, hours);
    }

    /** The version with other office hours; published earlier than the version before if they had to wait for their day. */
    public WorkingCalendar withHours(OfficeHours newHours, long newVersion) {
        return new WorkingCalendar(id, newVersion, years, zone, newHours);
    }

    /** Why this day is worked or not, and by which notice. */
    public CalendarDay causeOf(LocalDate date) {
        CalendarYear table = years.get(date.getYear());
        if (table == null) { // Rule CAL-10: nothing is guessed
            throw new UnknownCalendarYear(date.getYear());
        }
        return table.day(date);
    }

    public boolean isWorkingDay(LocalDate date) {
        return causeOf(date).working();
    }

    /** The first working day after this day. */
    public LocalDate nextWorkingDay(LocalDate date) {
        return plusWorkingDays(date, 1);
    }

    /** The last working day before this day. */
    public LocalDate previousWorkingDay(LocalDate date) {
        return minusWorkingDays(date, 1);
    }

    /** The n-th working day after this day, which itself is day 0 and need not be worked (handbook 3.1-5). */
    public LocalDate plusWorkingDays(LocalDate date, int n) {
        return walk(date, n, 1);
    }

    /** The n-th working day before this day. */
    public LocalDate minusWorkingDays(LocalDate date, int n) {
        return walk(date, n, -1);
    }

    /** How many days of the year are worked; 248 by the law's count (handbook 3.1-3). */
    public int workingDays(int year) {
        LocalDate first = Year.of(year).atDay(1);
        return count(first.datesUntil(first.plusYears(1)));
    }

    public int workingDays(YearMonth month) {
        return count(month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)));
    }

    /** Whether the moment lies on a working day, from opening (included) to close (excluded). */
    public boolean isOfficeHours(Instant moment) {
        return isWorkingDay(dateOf(moment)) && hours.contains(moment.atZone(zone).toLocalTime());
    }

    /** The local day of a moment. */
    public LocalDate dateOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** When office hours would begin on this day, worked or not. */
    public Instant opening(LocalDate date) {
        return date.atTime(hours.start()).atZone(zone).toInstant();
    }

    /** When office hours would end on this day, worked or not. */
    public Instant closeOfBusiness(LocalDate date) {
        return date.atTime(hours.end()).atZone(zone).toInstant();
    }

    /**
     * The year whose official table is missing and should be imported now: from 1 November, which is 60 days before the
     * end of the last officially known year (handbook 3.1-6). Empty while there is time.
     */
    public Optional<Integer> yearToImport(LocalDate today) {
        int next = today.getYear();
        while (years.containsKey(next) && !years.get(next).provisional()) {
            next++;
        }
        LocalDate warnFrom = LocalDate.of(next - 1, 12, 31).minusDays(WARNING_DAYS);
        return today.isBefore(warnFrom) ? Optional.empty() : Optional.of(next);
    }

    private LocalDate walk(LocalDate from, int n, int step) {
        if (n < 0) {
            throw new IllegalArgumentException("a number of working days is not negative: " + n);
        }
        LocalDate date = from;
        for (int left = n; left > 0;) {
            date = date.plusDays(step);
            if (isWorkingDay(date)) {
                left--;
            }
        }
        return date;
    }

    private int count(Stream<LocalDate> days) {
        return Math.toIntExact(days.filter(this::isWorkingDay).count());
    }
}
