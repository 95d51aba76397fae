package org.entente.command.issue;

import java.time.Instant;
import java.util.Optional;

import org.entente.api.deadline.Budget;
import org.entente.api.deadline.Deadlines;
import org.entente.api.deadline.Elapsing;
import org.entente.api.deadline.Standstill;
import org.entente.api.issue.Ladder;
import org.entente.api.issue.Ladder.Limit;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.Obligation;
import org.entente.api.policy.LimitKey;
import org.entente.api.rules.Rules;
import org.entente.command.decision.Terms;

/** The due moments of the ladder's limits by the rules in force. */
final class IssueLimits {
    private IssueLimits() {}

    static Instant due(Limit limit, Instant from, Rules rules) {
        return Deadlines.due(rules.limits().of(limit.key()), from, rules.calendar()).dueAt();
    }

    /** Until when an issue that stands at this level from that moment on is to be solved. */
    static Instant solveBy(Urgency urgency, Instant from, Rules rules) {
        return due(Ladder.STANDARD.at(urgency).solved(), from, rules);
    }

    static LimitKey triage(IssueState state) {
        return state.urgency() == Urgency.NORMAL ? LimitKey.TRIAGE_NORMAL : LimitKey.TRIAGE_URGENT;
    }

    /**
     * Rule OBL-7: the limit of the solution under other rules: with all the time it stood still, and from the beginning of the
     * level, however often it was reopened since; none if its date was set by hand.
     */
    static Optional<Terms> solution(IssueState state, Obligation open, Rules rules) {
        Limit solved = Ladder.STANDARD.at(state.urgency()).solved();
        SolutionClock clock = state.level().clock();
        if (solved.code() != open.code() || clock.isByHand()) {
            return Optional.empty();
        }
        Budget budget = rules.limits().of(solved.key());
        return Optional.of(new Terms(budget, Elapsing.of(budget, rules.calendar()).dueAfter(
                Deadlines.due(budget, clock.since(), rules.calendar()), clock.stood())));
    }

    /** Until when the issue is to be solved if its clock stands, or stood, still from one moment to the other. */
    static Instant solveBy(IssueState state, Instant from, Instant to, Rules rules) {
        Budget budget = rules.limits().of(Ladder.STANDARD.at(state.urgency()).solved().key());
        return Elapsing.of(budget, rules.calendar()).dueAfter(state.level().solveBy(),
                new Standstill(from, to));
    }
}
