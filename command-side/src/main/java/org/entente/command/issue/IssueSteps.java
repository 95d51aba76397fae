package org.entente.command.issue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.entente.api.deadline.DueTime;
import org.entente.api.issue.IssueEvent.LimitWarned;
import org.entente.api.issue.Ladder;
import org.entente.api.issue.Ladder.Limit;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.policy.LimitKey;
import org.entente.api.rules.Rules;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.ObligationStep.Cancel;
import org.entente.command.decision.ObligationStep.ClearAlarm;
import org.entente.command.decision.ObligationStep.Rebase;
import org.entente.command.decision.ObligationStep.Settle;
import org.entente.command.decision.Obligations;
import org.jspecify.annotations.Nullable;

import static org.entente.api.obligation.ObligationCode.CRITICAL_FOLLOW_UP;
import static org.entente.api.obligation.ObligationCode.TRIAGE;
import static org.entente.api.obligation.ObligationCode.URGENT_FOLLOW_UP;

/** The steps that one event takes with the obligations of an issue, while they are being collected. */
final class IssueSteps {
    static final String RAISE = "raise";
    static final String RESUME = "resume";

    private final IssueState state;
    private final Obligations kept;
    private final Instant at;
    private final Rules rules;
    private final Ladder.Rung rung;
    private final List<ObligationStep> steps = new ArrayList<>();

    IssueSteps(IssueState state, Obligations kept, Instant at, Rules rules, Ladder.Rung rung) {
        this.state = state;
        this.kept = kept;
        this.at = at;
        this.rules = rules;
        this.rung = rung;
    }

    List<ObligationStep> taken(@Nullable LimitWarned rang) {
        List<ObligationStep> all = new ArrayList<>(steps);
        all.addAll(LimitWarnings.follow(state, kept, steps, rung, rules.calendar(), at, rang));
        return all;
    }

    void add(ObligationStep step) {
        steps.add(step);
    }

    void openTriage(Instant from) {
        open(TRIAGE, IssueLimits.triage(state), from);
    }

    void openLevel(Instant from, Predicate<Limit> needed) {
        rung.limits().stream().filter(needed).forEach(one -> open(one.code(), one.key(), from));
        open(rung.solved().code(), rung.solved().key(), from);
    }

    void openSolved() {
        Limit solved = rung.solved();
        Origin origin = state.reported();
        steps.add(new ObligationStep.Open(solved.code(), "", IssueParties.debtor(solved.code(), origin),
                IssueParties.creditor(solved.code(), origin), rules.limits().of(solved.key()), at,
                time(state.level().solveBy()), rules.limits().version()));
    }

    void open(ObligationCode code, LimitKey key, Instant from) {
        Origin origin = state.reported();
        steps.add(ObligationStep.open(code, "", IssueParties.debtor(code, origin), IssueParties.creditor(code, origin),
                rules.limits().of(key), from, rules));
    }

    /** The first report of a rhythm that begins now. */
    void firstFollowUp() {
        followUpSince(at);
    }

    /** The next report of a rhythm that began then. */
    void followUpSince(Instant since) {
        rhythm().ifPresent(rhythm -> steps.add(rhythm.first(state, at, since, rules)));
    }

    /** The rhythm that holds now, unless the ladder leaves these reports out. */
    Optional<FollowUpRhythm> rhythm() {
        return Optional.ofNullable(FollowUpRhythm.of(state, rules)).filter(one -> one.code() == rung.followUp());
    }

    void settle(ObligationCode code) {
        steps.add(new Settle(code, ""));
    }

    /** Cancels these, and whatever waits for a moment is off. */
    void stop(String cause, Predicate<Obligation> which) {
        cancelAll(cause, which);
        steps.add(new ClearAlarm(RAISE));
        steps.add(new ClearAlarm(RESUME));
    }

    void cancelAll(String cause, Predicate<Obligation> which) {
        kept.open().stream().filter(which).forEach(one -> steps.add(new Cancel(one.code(), one.subject(), cause)));
    }

    /** Moves every due moment by so much, that of the solution to where its own clock leads, which may pause on rest days. */
    void moveAll(Duration by, String cause) {
        if (!by.isZero()) {
            kept.open().stream().filter(one -> !isFollowUp(one))
                    .forEach(one -> steps.add(new Rebase(one.code(), one.subject(), time(moved(one, by)),
                            rules.limits().version(), cause)));
        }
    }

    private Instant moved(Obligation one, Duration by) {
        return one.code() == rung.solved().code() ? state.level().solveBy() : one.dueAt().plus(by);
    }

    DueTime time(Instant due) {
        return new DueTime(due, rules.calendar().version(), List.of(), false);
    }

    static boolean isFollowUp(Obligation one) {
        return one.code() == URGENT_FOLLOW_UP || one.code() == CRITICAL_FOLLOW_UP;
    }
}
