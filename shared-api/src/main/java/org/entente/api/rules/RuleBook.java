package org.entente.api.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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

    /** Whether a category or a case ever had limits of its own, so that it matters whose book is read. */
    public boolean isRefined() {
        return limits.later().stream().anyMatch(one -> one.value().isRefined());
    }

    /** The book as it is for one case: its limits at every moment are those that apply there. */
    public RuleBook forCase(CaseScope scope) {
        return new RuleBook(calendars,
                limits.map(one -> one.narrowedTo(scope.category(), scope.request())), organizations);
    }

    /** What took force after these versions, by the given moment at the latest, in the order of taking force. */
    public List<RuleChange> changesSince(long calendarVersion, long policyVersion, Instant until) {
        return Stream.concat(ofCalendar(calendars.since(WorkingCalendar::version, calendarVersion)),
                ofLimits(limits.since(Limits::version, policyVersion))).filter(one -> !one.at().isAfter(until))
                .sorted(Comparator.comparing(RuleChange::at)).toList();
    }

    /** Every change of calendar and limits, in force or to come. */
    public Stream<RuleChange> changes() {
        return Stream.concat(ofCalendar(calendars.later().stream()), ofLimits(limits.later().stream()));
    }

    private Stream<RuleChange> ofCalendar(Stream<Timeline.Version<WorkingCalendar>> versions) {
        return versions.map(one -> new RuleChange(one.from(), Publication.ofCalendar(one.value().version()),
                new Rules(one.value(), limits.at(one.from()), organizations.at(one.from()))));
    }

    private Stream<RuleChange> ofLimits(Stream<Timeline.Version<Limits>> versions) {
        return versions.map(one -> new RuleChange(one.from(), Publication.ofLimits(one.value().version()),
                new Rules(calendars.at(one.from()), one.value(), organizations.at(one.from()))));
    }
}
