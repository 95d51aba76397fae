package org.entente.command.issue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.entente.api.deadline.Deadlines;
import org.entente.api.identity.DepartmentId;
import org.entente.api.issue.EmergencyPlan;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueEvent.EmergencyPlanStarted;
import org.entente.api.issue.IssueEvent.NextLevelTold;
import org.entente.api.issue.IssueEvent.RaiseScheduled;
import org.entente.api.issue.IssueEvent.Raised;
import org.entente.api.issue.IssueEvent.Resumed;
import org.entente.api.issue.Ladder;
import org.entente.api.issue.RaiseCause;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.rules.RuleBook;
import org.entente.api.rules.Rules;
import org.entente.api.text.Text;
import org.entente.command.decision.Alarm;
import org.jspecify.annotations.Nullable;

/** How an issue climbs (handbook 1.5, «what raises»). */
final class EscalationLadder {
    private EscalationLadder() {}

    // Rule ISS-7: only a missed normal_solved, urgent_measures or urgent_solved raises; every other missed limit is told
    // to the next level and raises nothing.
    static List<IssueEvent> missed(IssueState state, Obligation missed, RuleBook book) {
        Urgency from = state.urgency();
        Optional<Urgency> to = ladder(state, book).raisedTo(from, missed.code());
        if (to.isEmpty() || state.level().scheduled() != null) {
            return List.of(new NextLevelTold(from, missed.code(), missed.id(),
                    IssueParties.nextLevel(from, state.reported().main()), missed.dueAt()));
        }
        RaiseCause cause = RaiseCause.missed(missed.code(), missed.id());
        Instant effect = takesEffect(from, later(missed.dueAt(), state.level().answerableFrom()), book);
        return List.of(new RaiseScheduled(from, to.get(), cause, effect, missed.dueAt()));
    }

    /**
     * An issue that is reopened after its limit had been missed while the raise waited: the raise is due again at once.
     */
    static List<IssueEvent> reopenedLate(IssueState state, Instant now, RuleBook book) {
        Urgency from = state.urgency();
        ObligationCode code = Ladder.solutionAt(from);
        return ladder(state, book).raisedTo(from, code).filter(to -> state.level().solvedMissed())
                .<List<IssueEvent>>map(to -> List.of(new RaiseScheduled(from, to, RaiseCause.missedBefore(code),
                        takesEffect(from, now, book), now)))
                .orElse(List.of());
    }

    // Rule ISS-8: the raise of a normal issue waits for the next opening of the office if its moment lies outside office
    // hours; urgent and critical never wait.
    private static Instant takesEffect(Urgency from, Instant moment, RuleBook book) {
        return from == Urgency.NORMAL ? Deadlines.nextOfficeOpening(moment, book.at(moment).calendar()) : moment;
    }

    static List<IssueEvent> rung(IssueState state, Alarm alarm, RuleBook book) {
        return switch (alarm.name()) {
            case IssueSteps.RAISE -> {
                RaiseScheduled raise = state.level().scheduled();
                yield raise == null ? List.of() : raise(state, raise.to(), raise.cause(), null, alarm.at(), book);
            }
            case IssueSteps.RESUME -> List.of(new Resumed(alarm.at(), state.level().solveBy(), alarm.at()));
            default -> throw new IllegalStateException("an issue sets no alarm " + alarm.name());
        };
    }

    static List<IssueEvent> raise(IssueState state, Urgency to, RaiseCause cause, @Nullable Text reason, Instant at,
            RuleBook book) {
        Origin origin = state.reported();
        Rules rules = book.at(at);
        // Rule ISS-13: after a raise to urgent the departments concerned are asked for their reasons in writing, for the
        // ruling; waived for critical.
        List<DepartmentId> statements = to == Urgency.URGENT ? List.copyOf(state.concerned()) : List.of();
        List<IssueEvent> events = new ArrayList<>();
        events.add(new Raised(state.urgency(), to, cause, reason, IssueParties.holder(to, origin.main()),
                IssueParties.told(rules.ladder().at(to), origin, state.concerned()), statements,
                IssueLimits.solveBy(to, at, rules), published(rules.ladder()), at));
        return startingPlan(to, events, rules, at);
    }

    // Rule ISS-9: the report of, or the raise to, a critical issue starts the emergency plan in the same step.
    static List<IssueEvent> startingPlan(Urgency urgency, List<IssueEvent> events, Rules rules, Instant at) {
        List<IssueEvent> more = new ArrayList<>(events);
        if (urgency == Urgency.CRITICAL) {
            long plan = rules.emergencyPlan().version();
            more.add(new EmergencyPlanStarted(plan == EmergencyPlan.STANDARD.version() ? null : plan, at));
        }
        return more;
    }

    // Rule ISS-31: an issue stands at its level by the ladder that was in force when it came there; a ladder published
    // meanwhile holds from the next level on.
    static Ladder ladder(IssueState state, RuleBook book) {
        return book.ladder(state.level().ladder());
    }

    /** How events name the ladder: null for the standard one. */
    static @Nullable Long published(Ladder ladder) {
        return ladder.version() == Ladder.STANDARD.version() ? null : ladder.version();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
