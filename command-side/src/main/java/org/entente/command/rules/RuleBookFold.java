package org.entente.command.rules;

import java.time.Instant;
import java.util.List;

import org.entente.api.calendar.CalendarCommand;
import org.entente.api.calendar.CalendarEvent;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.issue.EmergencyPlan;
import org.entente.api.issue.Ladder;
import org.entente.api.obligation.ObligationEvent;
import org.entente.api.organization.OrganizationCommand;
import org.entente.api.organization.OrganizationEvent;
import org.entente.api.policy.PolicyCommand;
import org.entente.api.policy.PolicyEvent;
import org.entente.api.rules.CalendarHistory;
import org.entente.api.rules.LimitHistory;
import org.entente.api.rules.RuleBook;
import org.entente.command.organization.OrganizationRules;
import org.entente.command.policy.PolicyState;

/**
 * How an event of a rule aggregate turns the page of the rule book: pure.
 *
 * @param calendars what was published of the calendar, in force or to come
 * @param policy    what was published of limits, ladder and emergency plan, in force or to come
 */
public record RuleBookFold(RuleBook book, CalendarHistory calendars, PolicyState policy) {
    /** The aggregates whose streams make the book. */
    public static final List<String> STREAMS = List.of(OrganizationCommand.ID, CalendarCommand.ID, PolicyCommand.ID);

    public static final RuleBookFold EMPTY = new RuleBookFold(RuleBook.EMPTY,
            CalendarHistory.none(WorkingCalendar.DEFAULT_ID), PolicyState.NONE);

    private static final OrganizationRules ORGANIZATION = new OrganizationRules();

    /** What was published of limits. */
    public LimitHistory limits() {
        return policy.limits();
    }

    /**
     * The book with one more event.
     *
     * @param decided when it was decided: from then on an organization is in force
     * @throws IllegalArgumentException for an event of no rule aggregate
     */
    public RuleBookFold with(Object event, Instant decided) {
        return switch (event) {
            case OrganizationEvent e -> new RuleBookFold(new RuleBook(book.calendars(), book.limits(),
                    book.organizations().followedBy(decided, ORGANIZATION.evolve(book.organizations().latest(), e)),
                    book.ladders(), book.emergencyPlans()), calendars, policy);
            case CalendarEvent e -> {
                CalendarHistory next = calendars.evolve(e);
                yield new RuleBookFold(new RuleBook(next.timeline(), book.limits(), book.organizations(),
                        book.ladders(), book.emergencyPlans()), next, policy);
            }
            case PolicyEvent e -> {
                PolicyState next = policy.evolve(e);
                yield new RuleBookFold(new RuleBook(book.calendars(), next.limits().timeline(), book.organizations(),
                        next.ladders().timeline(Ladder.STANDARD),
                        next.emergencyPlans().timeline(EmergencyPlan.STANDARD)), calendars, next);
            }
            case ObligationEvent e -> this; // the alarms of publications to come
            default -> throw new IllegalArgumentException("no rule in " + event.getClass().getName());
        };
    }
}
