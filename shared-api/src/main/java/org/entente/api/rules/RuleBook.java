package org.entente.api.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.issue.EmergencyPlan;
import org.entente.api.issue.Ladder;
import org.entente.api.organization.Organization;
import org.entente.api.policy.Limits;

/**
 * Every version of calendar, limits, organization, ladder and emergency plan, so that a decision about a past moment (a miss
 * found late) uses what was in force then. Immutable.
 */
public record RuleBook(Timeline<WorkingCalendar> calendars, Timeline<Limits> limits,
        Timeline<Organization> organizations, Timeline<Ladder> ladders, Timeline<EmergencyPlan> emergencyPlans) {
    public static final RuleBook EMPTY = new RuleBook(
            Timeline.startingWith(WorkingCalendar.empty(WorkingCalendar.DEFAULT_ID)),
            Timeline.startingWith(Limits.STANDARD), Timeline.startingWith(Organization.EMPTY));

    /** With the standard ladder and the emergency plan that is shipped. */
    public RuleBook(Timeline<WorkingCalendar> calendars, Timeline<Limits> limits,
            Timeline<Organization> organizations) {
        this(calendars, limits, organizations, Timeline.startingWith(Ladder.STANDARD),
                Timeline.startingWith(EmergencyPlan.STANDARD));
    }

    public Rules at(Instant moment) {
        return at(moment, calendars.at(moment), limits.at(moment));
    }

    /** The ladder of this version, in force or not any more. */
    public Ladder ladder(long version) {
        return ladders.all().filter(one -> one.version() == version).findFirst()
                .orElseThrow(() -> new IllegalStateException("no ladder " + version));
    }

    /** The emergency plan of this version, in force or not any more. */
    public EmergencyPlan emergencyPlan(long version) {
        return emergencyPlans.all().filter(one -> one.version() == version).findFirst()
                .orElseThrow(() -> new IllegalStateException("no emergency plan " + version));
    }

    private Rules at(Instant moment, WorkingCalendar calendar, Limits limit) {
        return new Rules(calendar, limit, organizations.at(moment), ladders.at(moment), emergencyPlans.at(moment));
    }

    /** Whether a category or a case ever had limits of its own, so that it matters whose book is read. */
    public boolean isRefined() {
        return limits.later().stream().anyMatch(one -> one.value().isRefined());
    }

    /** The book as it is for one case: its limits at every moment are those that apply there. */
    public RuleBook forCase(CaseScope scope) {
        return new RuleBook(calendars, limits.map(one -> one.narrowedTo(scope.category(), scope.request())),
                organizations, ladders, emergencyPlans);
    }

    /** What took force after these versions, by the given moment at the latest, in the order of taking force. */
    public List<RuleChange> changesSince(long calendarVersion, long policyVersion, Instant until) {
        return Stream.concat(ofCalendar(calendars.since(WorkingCalendar::version, calendarVersion)),
                ofLimits(limits.since(Limits::version, policyVersion))).filter(one -> !one.at().isAfter(until))
                .sorted(Comparator.comparing(RuleChange::at)).toList();
    }

    /** Every change of calendar and limits, in force or to come; a new ladder or plan moves nothing that is open. */
    public Stream<RuleChange> changes() {
        return Stream.concat(ofCalendar(calendars.later().stream()), ofLimits(limits.later().stream()));
    }

    private Stream<RuleChange> ofCalendar(Stream<Timeline.Version<WorkingCalendar>> versions) {
        return versions.map(one -> new RuleChange(one.from(), Publication.ofCalendar(one.value().version()),
                at(one.from(), one.value(), limits.at(one.from()))));
    }

    private Stream<RuleChange> ofLimits(Stream<Timeline.Version<Limits>> versions) {
        return versions.map(one -> new RuleChange(one.from(), Publication.ofLimits(one.value().version()),
                at(one.from(), calendars.at(one.from()), one.value())));
    }
}
