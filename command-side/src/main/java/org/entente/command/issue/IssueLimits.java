package org.entente.command.issue;

import java.time.Instant;

import org.entente.api.deadline.Deadlines;
import org.entente.api.issue.Ladder;
import org.entente.api.issue.Ladder.Limit;
import org.entente.api.issue.Urgency;
import org.entente.api.rules.Rules;

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
}
