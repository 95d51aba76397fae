package org.entente.command.rules;

import java.time.Instant;
import java.util.List;

import org.entente.api.calendar.CalendarCommand;
import org.entente.api.calendar.CalendarEvent;
import org.entente.api.organization.OrganizationCommand;
import org.entente.api.organization.OrganizationEvent;
import org.entente.api.policy.PolicyCommand;
import org.entente.api.policy.PolicyEvent;
import org.entente.api.rules.RuleBook;
import org.entente.command.calendar.CalendarRules;
import org.entente.command.organization.OrganizationRules;
import org.entente.command.policy.PolicyRules;

/** How an event of a rule aggregate turns the page of the rule book: pure. */
public final class RuleBookFold {
    /** The aggregates whose streams make the book. */
    public static final List<String> STREAMS = List.of(OrganizationCommand.ID, CalendarCommand.ID, PolicyCommand.ID);

    private static final OrganizationRules ORGANIZATION = new OrganizationRules();
    private static final CalendarRules CALENDAR = new CalendarRules();
    private static final PolicyRules POLICY = new PolicyRules();

    private RuleBookFold() {}

    /**
     * The book with one more version, in force from the moment at which the event was decided.
     *
     * @throws IllegalArgumentException for an event of no rule aggregate
     */
    public static RuleBook with(RuleBook book, Object event, Instant from) {
        return switch (event) {
            case OrganizationEvent e -> new RuleBook(book.calendars(), book.limits(),
                    book.organizations().followedBy(from, ORGANIZATION.evolve(book.organizations().latest(), e)));
            case CalendarEvent e -> new RuleBook(
                    book.calendars().followedBy(from, CALENDAR.evolve(book.calendars().latest(), e)), book.limits(),
                    book.organizations());
            case PolicyEvent e -> new RuleBook(book.calendars(),
                    book.limits().followedBy(from, POLICY.evolve(book.limits().latest(), e)), book.organizations());
            default -> throw new IllegalArgumentException("no rule in " + event.getClass().getName());
        };
    }
}
