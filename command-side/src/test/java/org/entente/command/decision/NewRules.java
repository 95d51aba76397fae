package org.entente.command.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.entente.api.calendar.CalendarYear;
import org.entente.api.calendar.DateRange;
import org.entente.api.calendar.OfficeHours;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.deadline.Budget;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.LimitScope;
import org.entente.api.policy.Limits;
import org.entente.api.policy.PolicySwitch;
import org.entente.api.rules.RuleBook;

/** Rule books with one publication more, for tests of what it moves. */
public final class NewRules {
    private NewRules() {}

    /** A limit for everybody. */
    public static RuleBook limit(RuleBook book, Instant from, LimitKey key, String budget) {
        return limit(book, from, LimitScope.COMPANY, key, budget);
    }

    public static RuleBook limit(RuleBook book, Instant from, LimitScope scope, LimitKey key, String budget) {
        Limits latest = book.limits().latest();
        return new RuleBook(book.calendars(), book.limits().followedBy(from,
                latest.with(scope, Map.of(key, Budget.parse(budget)), latest.version() + 1)), book.organizations());
    }

    /** A switch turned. */
    public static RuleBook turned(RuleBook book, Instant from, LimitScope scope, PolicySwitch one, boolean on) {
        Limits latest = book.limits().latest();
        return new RuleBook(book.calendars(), book.limits().followedBy(from,
                latest.with(scope, Map.of(), latest.version() + 1).switched(scope, Map.of(one, on))),
                book.organizations());
    }

    /** One more day off in the table of 2026. */
    public static RuleBook dayOff(RuleBook book, Instant from, String day) {
        WorkingCalendar latest = book.calendars().latest();
        CalendarYear table = latest.years().get(2026);
        LocalDate date = LocalDate.parse(day);
        List<DateRange> off = new ArrayList<>(table.off());
        off.add(new DateRange(date, date));
        return calendar(book, from, latest.withYear(
                new CalendarYear(2026, off, table.makeUp().stream().filter(one -> !one.equals(date)).toList(),
                        "corrected " + day, false),
                latest.version() + 1));
    }

    public static RuleBook hours(RuleBook book, Instant from, OfficeHours hours) {
        WorkingCalendar latest = book.calendars().latest();
        return calendar(book, from, latest.withHours(hours, latest.version() + 1));
    }

    private static RuleBook calendar(RuleBook book, Instant from, WorkingCalendar next) {
        return new RuleBook(book.calendars().followedBy(from, next), book.limits(), book.organizations());
    }
}
