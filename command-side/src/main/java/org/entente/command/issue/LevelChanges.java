package org.entente.command.issue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.Role;
import org.entente.api.issue.IssueCommand.Lower;
import org.entente.api.issue.IssueCommand.Raise;
import org.entente.api.issue.IssueCommand.SetSolveBy;
import org.entente.api.issue.IssueCommand.Triage;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueEvent.Lowered;
import org.entente.api.issue.IssueEvent.SolveBySet;
import org.entente.api.issue.IssueEvent.Triaged;
import org.entente.api.issue.Ladder;
import org.entente.api.issue.Ladder.Limit;
import org.entente.api.issue.RaiseCause;
import org.entente.api.issue.Urgency;
import org.entente.api.refusal.Refusal;
import org.entente.api.rules.Rules;
import org.entente.api.text.Text;
import org.entente.command.decision.Occasion;

/** How people move an issue on the ladder. */
final class LevelChanges {
    private LevelChanges() {}

    static List<IssueEvent> triage(IssueState state, Triage command, Occasion occasion) {
        IssueCircle circle = new IssueCircle(state, occasion);
        if (!circle.isOffice()) {
            circle.requireHolder();
        }
        if (state.triaged()) {
            throw Refusal.rule("already-triaged", "1.5 D3", "The urgency of this issue is settled.");
        }
        if (state.urgency().isAbove(command.urgency())) {
            throw Refusal.rule("lowering-needs-holder", "1.5 D3",
                    "Triage confirms or raises; lowering is an act of the level that holds the issue.");
        }
        List<IssueEvent> events = new ArrayList<>();
        events.add(new Triaged(command.urgency(), command.note(), occasion.now()));
        if (command.urgency().isAbove(state.urgency())) {
            events.addAll(EscalationLadder.raise(state, command.urgency(), RaiseCause.PERSON, command.note(),
                    occasion.now(), occasion.book()));
        }
        return events;
    }

    static List<IssueEvent> raise(IssueState state, Raise command, Occasion occasion) {
        new IssueCircle(state, occasion).requireRaiser();
        Text.required("reason", command.reason());
        if (!command.urgency().isAbove(state.urgency())) {
            throw Refusal.rule("not-higher", "1.5 D3", "A raise leads to a higher level.")
                    .with("urgency", state.urgency());
        }
        return EscalationLadder.raise(state, command.urgency(), RaiseCause.PERSON, command.reason(), occasion.now(),
                occasion.book());
    }

    static List<IssueEvent> lower(IssueState state, Lower command, Occasion occasion) {
        // Rule ISS-39: the level that holds the issue lowers it, and no level above.
        new IssueCircle(state, occasion).requireHolderItself("1.5 D3");
        Text.required("reason", command.reason());
        if (!state.urgency().isAbove(command.urgency())) {
            throw Refusal.rule("not-lower", "1.5 D3", "Lowering leads to a lower level.")
                    .with("urgency", state.urgency());
        }
        Standstill.requireNotWaiting(command.urgency(), occasion.cases().of(state.reported().request()));
        requireNotPast(state, command.urgency(), occasion);
        Instant reported = state.reported().reportedAt();
        return List.of(new Lowered(state.urgency(), command.urgency(), command.reason(),
                IssueParties.holder(command.urgency(), state.reported().main()),
                IssueLimits.solveBy(command.urgency(), reported, occasion.rules()),
                EscalationLadder.published(occasion.rules().ladder()), occasion.now()));
    }

    // Rule ISS-26: an issue is not lowered to a level whose raising limit, counted from the report, is already past: it
    // would climb back at once.
    private static void requireNotPast(IssueState state, Urgency to, Occasion occasion) {
        Rules rules = occasion.rules();
        Ladder.Rung rung = rules.ladder().at(to);
        List<Limit> raising = new ArrayList<>(rung.limits().stream().filter(Limit::raises)
                .filter(one -> !state.isDone(one.code())).toList());
        raising.add(rung.solved());
        for (Limit limit : raising) {
            Instant due = IssueLimits.due(limit, state.reported().reportedAt(), rules);
            if (!due.isAfter(occasion.now())) {
                throw Refusal.rule("lower-limit-past", "1.5", "Counted from the report, " + limit.code().code()
                        + " is past at that level; the issue would be raised again at once.")
                        .with("limit", limit.code()).with("dueAt", due);
            }
        }
    }

    // Rule ISS-28: the general manager may set another date for the solution of a critical issue, until the limit has its
    // verdict.
    static List<IssueEvent> setSolveBy(IssueState state, SetSolveBy command, Occasion occasion) {
        new IssueCircle(state, occasion).requireRole(Role.GENERAL_MANAGER);
        Handling.requireLevel(state, Urgency.CRITICAL);
        Text.required("reason", command.reason());
        Moments.future("solveBy", command.solveBy(), occasion.now());
        if (state.level().solvedMissed()) {
            throw Refusal.rule("verdict-given", "1.7", "The limit was missed; a verdict given never moves.");
        }
        return List.of(new SolveBySet(command.solveBy(), command.reason(), occasion.now()));
    }
}
