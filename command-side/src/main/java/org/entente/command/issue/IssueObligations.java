package org.entente.command.issue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueEvent.Acknowledged;
import org.entente.api.issue.IssueEvent.FollowedUp;
import org.entente.api.issue.IssueEvent.LimitWarned;
import org.entente.api.issue.IssueEvent.Lowered;
import org.entente.api.issue.IssueEvent.NextLevelTold;
import org.entente.api.issue.IssueEvent.RaiseScheduled;
import org.entente.api.issue.IssueEvent.Raised;
import org.entente.api.issue.IssueEvent.Reported;
import org.entente.api.issue.IssueEvent.Resumed;
import org.entente.api.issue.IssueEvent.Suspended;
import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.Ladder;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.Obligation;
import org.entente.api.policy.LimitKey;
import org.entente.api.rules.RuleBook;
import org.entente.api.rules.Rules;
import org.entente.command.decision.ObligationStep;
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
import static org.entente.api.obligation.ObligationCode.URGENT_MEASURES;
import static org.entente.api.obligation.ObligationCode.URGENT_SOLVED;
import static org.entente.api.obligation.ObligationCode.VERIFICATION;

/** What one event of an issue opens, settles and cancels. */
final class IssueObligations {
    private final IssueState state;
    private final Obligations kept;
    private final Instant at;
    private final Rules rules;
    private final IssueSteps steps;

    private IssueObligations(IssueState state, Obligations kept, Instant at, Rules rules, Ladder.Rung rung) {
        this.state = state;
        this.kept = kept;
        this.at = at;
        this.rules = rules;
        this.steps = new IssueSteps(state, kept, at, rules, rung);
    }

    static List<ObligationStep> follow(IssueState state, IssueEvent event, Obligations kept, RuleBook book) {
        Instant at = event instanceof Reported e ? e.recordedAt() : event.occurredAt();
        IssueObligations following = new IssueObligations(state, kept, at, book.at(at),
                EscalationLadder.ladder(state, book).at(state.urgency()));
        following.follow(event);
        return following.steps.taken(event instanceof LimitWarned rang ? rang : null);
    }

    private void follow(IssueEvent event) {
        switch (event) {
            case Reported e -> reported(e);
            case IssueEvent.Triaged e -> steps.settle(TRIAGE);
            case RaiseScheduled e -> steps.add(new SetAlarm(IssueSteps.RAISE, e.takesEffectAt()));
            case Raised e -> raised(e);
            case Lowered e -> lowered();
            case NextLevelTold e -> nextAfterMissed(e);
            case IssueEvent.NoticeRecorded e -> steps.settle(IssueParties.noticeAt(e.urgency()));
            case Acknowledged e -> acknowledged(e);
            case IssueEvent.TeamConvened e -> steps.settle(CRITICAL_TEAM);
            case IssueEvent.MeetingRecorded e -> steps.settle(NORMAL_MEETING);
            case IssueEvent.MeasuresSet e -> steps.settle(URGENT_MEASURES);
            case IssueEvent.Contained e -> contained();
            case IssueEvent.ReportFiled e -> steps.settle(CRITICAL_REPORT);
            case FollowedUp e -> followedUp();
            case IssueEvent.SolveBySet e -> steps.add(new Rebase(CRITICAL_SOLVED, "", steps.time(e.solveBy()),
                    rules.limits().version(), "issue.solve-by-set"));
            case Suspended e -> suspended(e);
            case Resumed e -> resumed(e);
            case IssueEvent.Solved e -> solved();
            case IssueEvent.Closed e -> closed();
            case IssueEvent.Reopened e -> reopened();
            case IssueEvent.Dismissed e -> steps.stop("issue.dismissed", one -> true);
            case IssueEvent.Merged e -> steps.stop("issue.merged", one -> true);
            case IssueEvent.Reviewed e -> steps.settle(INCIDENT_REVIEW);
            case IssueEvent.PausedWithCase e -> steps.stop("issue.paused-with-case", one -> true);
            case IssueEvent.ResumedWithCase e -> resumedWithCase();
            case LimitWarned e -> {
            }
            case IssueEvent.EmergencyPlanStarted e -> {
            }
            case IssueEvent.EmergencyStepDone e -> {
            }
            case IssueEvent.TaskForceFormed e -> {
            }
            case IssueEvent.TaskForceEnded e -> {
            }
            case IssueEvent.EvidenceAttached e -> {
            }
            case IssueEvent.EvidenceRemoved e -> {
            }
            case IssueEvent.ResponsibleNamed e -> {
            }
            case IssueEvent.StatutoryAnswered e -> {
            }
            case IssueEvent.StatementGiven e -> {
            }
        }
    }

    // Rule ISS-4: limits count from the report, not from triage or notice.
    private void reported(Reported e) {
        // Rule ISS-2: triage within one working hour of a normal, one hour of an urgent report; a critical one needs none.
        if (state.urgency() != Urgency.CRITICAL) {
            steps.openTriage(e.occurredAt());
        }
        steps.openLevel(e.occurredAt(), one -> true);
        steps.firstFollowUp();
    }

    // Rule ISS-10: a raise cancels the old level's open limits and opens all of the new level from the raise.
    private void raised(Raised e) {
        steps.stop("issue.raised", one -> true);
        steps.openLevel(e.occurredAt(), one -> true);
        steps.firstFollowUp();
    }

    // Rule ISS-12: lowering opens the lower level's limits counted from the report; what is done, or could only have been
    // done in the past, is not opened.
    private void lowered() {
        steps.settle(TRIAGE);
        steps.stop("issue.lowered", one -> one.code() != TRIAGE);
        Instant reported = state.reported().reportedAt();
        steps.openLevel(reported,
                one -> !state.isDone(one.code()) && IssueLimits.due(one, reported, rules).isAfter(at));
        steps.followUpSince(reported);
    }

    private void nextAfterMissed(NextLevelTold e) {
        steps.rhythm().filter(rhythm -> rhythm.code() == e.missed())
                .ifPresent(rhythm -> steps.add(rhythm.next(state, e.occurredAt(), rules)));
    }

    private void acknowledged(Acknowledged e) {
        if (e.holder()) {
            steps.settle(IssueParties.noticeAt(e.urgency()));
        }
    }

    private void contained() {
        steps.settle(CRITICAL_CONTAIN);
        steps.cancelAll("issue.contained", one -> one.code() == CRITICAL_FOLLOW_UP);
        steps.firstFollowUp();
    }

    private void followedUp() {
        steps.rhythm().ifPresent(this::followedUp);
    }

    private void followedUp(FollowUpRhythm rhythm) {
        List<Obligation> late = kept.late().stream().filter(one -> one.code() == rhythm.code()).toList();
        late.forEach(one -> steps.add(new Settle(one.code(), one.subject())));
        kept.openOf(rhythm.code()).filter(one -> FollowUpRhythm.counts(one, at, !late.isEmpty())).forEach(one -> {
            steps.add(new Settle(one.code(), one.subject()));
            steps.add(rhythm.next(state, one.dueAt(), rules));
        });
    }

    // Rule ISS-27: while suspended nothing falls due: every open due moment moves by the suspended time.
    private void suspended(Suspended e) {
        steps.cancelAll("issue.suspended", IssueSteps::isFollowUp);
        steps.moveAll(Duration.between(at, e.until()), "issue.suspended");
        steps.add(new SetAlarm(IssueSteps.RESUME, e.until()));
    }

    private void resumed(Resumed e) {
        steps.add(new ClearAlarm(IssueSteps.RESUME));
        steps.moveAll(Duration.between(e.until(), at), "issue.resumed");
        steps.firstFollowUp();
    }

    // Rule ISS-20: solving cancels open notice, meeting, measures, containment and follow-up limits, not the written
    // report; a raise that has not taken effect is off.
    private void solved() {
        steps.settle(NORMAL_SOLVED);
        steps.settle(URGENT_SOLVED);
        steps.settle(CRITICAL_SOLVED);
        steps.stop("issue.solved", one -> one.code() != CRITICAL_REPORT
                && one.code() != Ladder.solutionAt(state.urgency()));
        if (!state.paused()) {
            steps.open(VERIFICATION, LimitKey.VERIFICATION, at);
        }
        steps.firstFollowUp();
    }

    // Rule ISS-25: a critical issue is reviewed within 5 working days of closing.
    private void closed() {
        steps.settle(VERIFICATION);
        steps.cancelAll("issue.closed", IssueSteps::isFollowUp);
        if (state.urgency() == Urgency.CRITICAL) {
            steps.open(INCIDENT_REVIEW, LimitKey.INCIDENT_REVIEW, at);
        }
    }

    // Rule ISS-23: a solution not accepted reopens the issue, and the original clock goes on.
    private void reopened() {
        steps.settle(VERIFICATION);
        steps.cancelAll("issue.reopened", IssueSteps::isFollowUp);
        if (!state.paused() && !state.level().solvedMissed()) {
            steps.openSolved();
        }
        steps.followUpSince(state.level().clock().since());
    }

    private void resumedWithCase() {
        if (state.phase() == IssuePhase.SOLVED) {
            steps.open(VERIFICATION, LimitKey.VERIFICATION, at);
            return;
        }
        if (!state.triaged()) {
            steps.openTriage(at);
        }
        steps.openLevel(at, one -> !state.isDone(one.code()));
    }

}
