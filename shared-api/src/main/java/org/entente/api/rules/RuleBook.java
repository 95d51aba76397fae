package org.entente.api.rules;

import java.time.Instant;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.organization.Organization;
import org.entente.api.policy.Limits;

/**
 * Every version of calendar, limits and organization, so that a decision about a past moment (a miss found late) uses what
 * was in force then. Immutable.
 */
public record RuleBook(Timeline<WorkingCalendar> calendars, Timeline<Limits> limits,
        Timeline<Organization> organizations) {
    public static final RuleBook EMPTY = new RuleBook(
            Timeline.startingWith(WorkingCalendar.empty(WorkingCalendar.DEFAULT_ID)),
            Timeline.startingWith(Limits.STANDARD), Timeline.startingWith(Organization.EMPTY));

    public Rules at(Instant moment) {
        return new Rules(calendars.at(moment), limits.at(moment), organizations.at(moment));
    }
}
