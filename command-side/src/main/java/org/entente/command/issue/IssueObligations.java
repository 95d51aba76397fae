package org.entente.command.issue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.entente.api.deadline.DueTime;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueEvent.Acknowledged;
import org.entente.api.issue.IssueEvent.FollowedUp;
import org.entente.api.issue.IssueEvent.Lowered;
import org.entente.api.issue.IssueEvent.NextLevelTold;
import org.entente.api.issue.IssueEvent.RaiseScheduled;
import org.entente.api.issue.IssueEvent.Raised;
import org.entente.api.issue.IssueEvent.Reported;
import org.entente.api.issue.IssueEvent.Resumed;
import org.entente.api.issue.IssueEvent.Suspended;
import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.Ladder;
import org.entente.api.issue.Ladder.Limit;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.policy.LimitKey;
import org.entente.api.rules.RuleBook;
import org.entente.api.rules.Rules;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.ObligationStep.Cancel;
import org.entente.command.decision.ObligationStep.ClearAlarm;
import org.entente.command.decision.ObligationStep.Rebase;
import org.entente.command.decision.ObligationStep.SetAlarm;
import org.entente.command.decision.ObligationStep.Settle;
import org.entente.command.decision.Obligations;

import static org.entente.api.obligation.ObligationCode.CRITICAL_CONTAIN;
import static org.entente.api.obligation.ObligationCode.CRITICAL_FOLLOW_UP;
import static org.entente.api.obligation.ObligationCode.CRITICAL_REPORT;
import static org.entente.api.obligation.ObligationCode.CRITICAL_SOLVED;
import static org.entente.api.obligation.ObligationCode.CRITICAL_TEAM;
import static org.entente.api.obligation.ObligationCode.INCIDENT_REVIEW;
import static org.entente.api.obligation.ObligationCode.NORMAL_MEETING;
import static org.entente.api.obligation.ObligationCode.NORMAL_SOLVED;
import static org.entente.api.obligation.ObligationCode.TRIAGE;
import static org.entente.api.obligation.ObligationCode.URGENT_FOLLOW_UP;
import static org.entente.api.obligation.ObligationCode.URGENT_MEASURES;
import static org.entente.api.obligation.ObligationCode.URGENT_SOLVED;
import static org.entente.api.obligation.ObligationCode.VERIFICATION;

/** What one event of an issue opens, settles and cancels. */
final class IssueObligations {
    static final String RAISE = "raise";
    static final String RESUME = "resume";

    private final IssueState state;
    private final Obligations kept;
    private final Instant at;
    private final Rules rules;
    private final List<ObligationStep> steps = new ArrayList<>();

    private IssueObligations(IssueState state, Obligations kept, Instant at, Rules rules) {
        this.state = state;
        this.kept = kept;
        this.at = at;
        this.rules = rules;
    }

    static List<ObligationStep> follow(IssueState state, IssueEvent event, Obligations kept, RuleBook book) {
        Instant at = event instanceof Reported e ? e.recordedAt() : event.occurredAt();
        IssueObligations following = new IssueObligations(state, kept, at, book.at(at));
        following.follow(event);
        return following.steps;
    }

    private void follow(IssueEvent event) {
        switch (event) {
            case Reported e -> reported(e);
            case IssueEvent.Triaged e -> settle(TRIAGE);
            case RaiseScheduled e -> steps.add(new SetAlarm(RAISE, e.takesEffectAt()));
            case Raised e -> raised(e);
            case Lowered e -> lowered();
            case NextLevelTold e -> nextAfterMissed(e);
            case IssueEvent.NoticeRecorded e -> settle(IssueParties.noticeAt(e.urgency()));
            case Acknowledged e -> acknowledged(e);
            case IssueEvent.TeamConvened e -> settle(CRITICAL_TEAM);
            case IssueEvent.MeetingRecorded e -> settle(NORMAL_MEETING);
            case IssueEvent.MeasuresSet e -> settle(URGENT_MEASURES);
            case IssueEvent.Contained e -> contained();
            case IssueEvent.ReportFiled e -> settle(CRITICAL_REPORT);
            case FollowedUp e -> followedUp();
            case IssueEvent.SolveBySet e -> steps.add(new Rebase(CRITICAL_SOLVED, "", time(e.solveBy()),
                    rules.limits().version(), "issue.solve-by-set"));
            case Suspended e -> suspended(e);
            case Resumed e -> resumed(e);
            case IssueEvent.Solved e -> solved();
            case IssueEvent.Closed e -> closed();
            case IssueEvent.Reopened e -> reopened();
            case IssueEvent.Dismissed e -> stop("issue.dismissed", one -> true);
            case IssueEvent.Merged e -> stop("issue.merged", one -> true);
            case IssueEvent.Reviewed e -> settle(INCIDENT_REVIEW);
            case IssueEvent.PausedWithCase e -> stop("issue.paused-with-case", one -> true);
            case IssueEvent.ResumedWithCase e -> resumedWithCase();
            case IssueEvent.EmergencyPlanStarted e -> {
            }
            case IssueEvent.TaskForceFormed e -> {
            }
            case IssueEvent.StatementGiven e -> {
            }
        }
    }

    // Rule ISS-4: limits count from the report, not from triage or notice.
    private void reported(Reported e) {
        // Rule ISS-2: triage within one working hour of a normal, one hour of an urgent report; a critical one needs none.
        if (state.urgency() != Urgency.CRITICAL) {
            openTriage(e.occurredAt());
        }
        openLevel(e.occurredAt(), one -> true);
        firstFollowUp();
    }

    private void openTriage(Instant from) {
        LimitKey key = state.urgency() == Urgency.NORMAL ? LimitKey.TRIAGE_NORMAL : LimitKey.TRIAGE_URGENT;
        open(TRIAGE, key, from);
    }

    // Rule ISS-10: a raise cancels the old level's open limits and opens all of the new level from the raise.
    private void raised(Raised e) {
        stop("issue.raised", one -> true);
        openLevel(e.occurredAt(), one -> true);
        firstFollowUp();
    }

    // Rule ISS-12: lowering opens the lower level's limits counted from the report; what is done, or could only have been
    // done in the past, is not opened.
    private void lowered() {
        settle(TRIAGE);
        stop("issue.lowered", one -> one.code() != TRIAGE);
        Instant reported = state.reported().reportedAt();
        openLevel(reported, one -> !state.isDone(one.code()) && IssueLimits.due(one, reported, rules).isAfter(at));
        firstFollowUp();
    }

    private void nextAfterMissed(NextLevelTold e) {
        FollowUpRhythm rhythm = FollowUpRhythm.of(state, rules);
        if (rhythm != null && rhythm.code() == e.missed()) {
            steps.add(rhythm.next(state, e.occurredAt(), rules));
        }
    }

    private void acknowledged(Acknowledged e) {
        if (e.holder()) {
            settle(IssueParties.noticeAt(e.urgency()));
        }
    }

    private void contained() {
        settle(CRITICAL_CONTAIN);
        cancelAll("issue.contained", one -> one.code() == CRITICAL_FOLLOW_UP);
        firstFollowUp();
    }

    private void followedUp() {
        FollowUpRhythm rhythm = FollowUpRhythm.of(state, rules);
        if (rhythm == null) {
            return;
        }
        List<Obligation> late = kept.late().stream().filter(one -> one.code() == rhythm.code()).toList();
        late.forEach(one -> steps.add(new Settle(one.code(), one.subject())));
        kept.openOf(rhythm.code()).filter(one -> FollowUpRhythm.counts(one, at, !late.isEmpty())).forEach(one -> {
            steps.add(new Settle(one.code(), one.subject()));
            steps.add(rhythm.next(state, one.dueAt(), rules));
        });
    }

    // Rule ISS-27: while suspended nothing falls due: every open due moment moves by the suspended time.
    private void suspended(Suspended e) {
        cancelAll("issue.suspended", IssueObligations::isFollowUp);
        moveAll(Duration.between(at, e.until()), "issue.suspended");
        steps.add(new SetAlarm(RESUME, e.until()));
    }

    private void resumed(Resumed e) {
        steps.add(new ClearAlarm(RESUME));
        moveAll(Duration.between(e.until(), at), "issue.resumed");
        firstFollowUp();
    }

    // Rule ISS-20: solving cancels open notice, meeting, measures, containment and follow-up limits, not the written
    // report; a raise that has not taken effect is off.
    private void solved() {
        settle(NORMAL_SOLVED);
        settle(URGENT_SOLVED);
        settle(CRITICAL_SOLVED);
        stop("issue.solved", one -> one.code() != CRITICAL_REPORT
                && one.code() != Ladder.STANDARD.at(state.urgency()).solved().code());
        if (!state.paused()) {
            open(VERIFICATION, LimitKey.VERIFICATION, at);
        }
        firstFollowUp();
    }

    // Rule ISS-25: a critical issue is reviewed within 5 working days of closing.
    private void closed() {
        settle(VERIFICATION);
        cancelAll("issue.closed", IssueObligations::isFollowUp);
        if (state.urgency() == Urgency.CRITICAL) {
            open(INCIDENT_REVIEW, LimitKey.INCIDENT_REVIEW, at);
        }
    }

    // Rule ISS-23: a solution not accepted reopens the issue, and the original clock goes on.
    private void reopened() {
        settle(VERIFICATION);
        cancelAll("issue.reopened", IssueObligations::isFollowUp);
        if (!state.paused() && !state.level().solvedMissed()) {
            openSolved();
        }
        firstFollowUp();
    }

    private void resumedWithCase() {
        if (state.phase() == IssuePhase.SOLVED) {
            open(VERIFICATION, LimitKey.VERIFICATION, at);
            return;
        }
        if (!state.triaged()) {
            openTriage(at);
        }
        openLevel(at, one -> !state.isDone(one.code()));
    }

    private void openLevel(Instant from, Predicate<Limit> needed) {
        Ladder.Rung rung = Ladder.STANDARD.at(state.urgency());
        rung.limits().stream().filter(needed).forEach(one -> open(one.code(), one.key(), from));
        open(rung.solved().code(), rung.solved().key(), from);
    }

    private void openSolved() {
        Limit solved = Ladder.STANDARD.at(state.urgency()).solved();
        Origin origin = state.reported();
        steps.add(new ObligationStep.Open(solved.code(), "", IssueParties.debtor(solved.code(), origin),
                IssueParties.creditor(solved.code(), origin), rules.limits().of(solved.key()), at,
                time(state.level().solveBy()), rules.limits().version()));
    }

    private void open(ObligationCode code, LimitKey key, Instant from) {
        Origin origin = state.reported();
        steps.add(ObligationStep.open(code, "", IssueParties.debtor(code, origin), IssueParties.creditor(code, origin),
                rules.limits().of(key), from, rules));
    }

    private void firstFollowUp() {
        FollowUpRhythm rhythm = FollowUpRhythm.of(state, rules);
        if (rhythm != null) {
            steps.add(rhythm.first(state, at, rules));
        }
    }

    private void settle(ObligationCode code) {
        steps.add(new Settle(code, ""));
    }

    /** Cancels these, and whatever waits for a moment is off. */
    private void stop(String cause, Predicate<Obligation> which) {
        cancelAll(cause, which);
        steps.add(new ClearAlarm(RAISE));
        steps.add(new ClearAlarm(RESUME));
    }

    private void cancelAll(String cause, Predicate<Obligation> which) {
        kept.open().stream().filter(which).forEach(one -> steps.add(new Cancel(one.code(), one.subject(), cause)));
    }

    private void moveAll(Duration by, String cause) {
        if (!by.isZero()) {
            kept.open().stream().filter(one -> !isFollowUp(one))
                    .forEach(one -> steps.add(new Rebase(one.code(), one.subject(), time(one.dueAt().plus(by)),
                            rules.limits().version(), cause)));
        }
    }

    private DueTime time(Instant due) {
        return new DueTime(due, rules.calendar().version(), List.of(), false);
    }

    private static boolean isFollowUp(Obligation one) {
        return one.code() == URGENT_FOLLOW_UP || one.code() == CRITICAL_FOLLOW_UP;
    }
}
