package org.entente.command.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.entente.api.calendar.UnknownCalendarYear;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationEvent.DeadlineRebased;
import org.entente.api.rules.RuleBook;
import org.entente.api.rules.RuleChange;
import org.entente.api.rules.Rules;

/**
 * How rules that take force move what is open, and only that. What every publication since the obligation's own versions
 * makes of it is counted anew each time, so that it never matters when or how often anybody looked.
 */
final class Rebasing<S> {
    private static final String CAUSE = "publication";

    private final Decider<S, ?, ?> decider;
    private final Whole<S> whole;

    Rebasing(Decider<S, ?, ?> decider, Whole<S> whole) {
        this.decider = decider;
        this.whole = whole;
    }

    /** A move that is due, at the moment at which the rules took force. */
    record Move(Obligation open, RuleChange change, Instant at, Terms terms) {
        DeadlineRebased event() {
            Rules rules = change.rules();
            return new DeadlineRebased(open.id(), open.code(), open.dueAt(), terms.due().dueAt(), terms.budget(),
                    rules.calendar().version(), rules.limits().version(), terms.due().provisional(),
                    change.publication(), CAUSE, at);
        }
    }

    /** The first move that publications up to now bring about, by moment, then by opening. */
    Optional<Move> first(RuleBook book, Instant now) {
        Rules inForce = book.at(now);
        List<Move> moves = new ArrayList<>();
        for (Obligation open : whole.obligations().open()) {
            if (open.calendarVersion() != inForce.calendar().version()
                    || open.policyVersion() != inForce.limits().version()) {
                book.changesSince(open.calendarVersion(), open.policyVersion(), now).stream()
                        .flatMap(change -> prospect(open, change).move().stream()).findFirst().ifPresent(moves::add);
            }
        }
        return moves.stream().min(Comparator.comparing(Move::at));
    }

    /** What one publication makes of one open obligation. */
    Prospect prospect(Obligation open, RuleChange change) {
        Instant at = change.at().isBefore(open.openedAt()) ? open.openedAt() : change.at();
        Terms terms;
        try {
            Optional<Terms> counted = decider.terms(whole.state(), open, whole.obligations(), change.rules());
            if (counted.isEmpty()) {
                return Prospect.unmoved(open);
            }
            terms = counted.get();
        } catch (UnknownCalendarYear unknown) { // nothing is guessed, so nothing moves
            return new Prospect(open, null, Prospect.Outcome.YEAR_UNKNOWN, null);
        }
        Instant due = terms.due().dueAt();
        if (due.equals(open.dueAt())) {
            return Prospect.unmoved(open);
        }
        if (!open.dueAt().isAfter(at)) {
            return new Prospect(open, due, Prospect.Outcome.DUE_BEFORE, null);
        }
        // Rule OBL-6: a publication never moves an obligation to a moment that has passed when it takes force.
        return due.isAfter(at)
                ? new Prospect(open, due, Prospect.Outcome.MOVES, new Move(open, change, at, terms))
                : new Prospect(open, due, Prospect.Outcome.ALREADY_PAST, null);
    }
}
