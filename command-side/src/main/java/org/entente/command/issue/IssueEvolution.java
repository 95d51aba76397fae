package org.entente.command.issue;

import java.util.EnumSet;
import java.util.Set;

import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueEvent.Acknowledged;
import org.entente.api.issue.IssueEvent.Closed;
import org.entente.api.issue.IssueEvent.Contained;
import org.entente.api.issue.IssueEvent.Dismissed;
import org.entente.api.issue.IssueEvent.EmergencyPlanStarted;
import org.entente.api.issue.IssueEvent.EmergencyStepDone;
import org.entente.api.issue.IssueEvent.EvidenceAttached;
import org.entente.api.issue.IssueEvent.EvidenceRemoved;
import org.entente.api.issue.IssueEvent.FollowedUp;
import org.entente.api.issue.IssueEvent.LimitWarned;
import org.entente.api.issue.IssueEvent.Lowered;
import org.entente.api.issue.IssueEvent.MeasuresSet;
import org.entente.api.issue.IssueEvent.MeetingRecorded;
import org.entente.api.issue.IssueEvent.Merged;
import org.entente.api.issue.IssueEvent.NextLevelTold;
import org.entente.api.issue.IssueEvent.NoticeRecorded;
import org.entente.api.issue.IssueEvent.PausedWithCase;
import org.entente.api.issue.IssueEvent.RaiseScheduled;
import org.entente.api.issue.IssueEvent.Raised;
import org.entente.api.issue.IssueEvent.Reopened;
import org.entente.api.issue.IssueEvent.ReportFiled;
import org.entente.api.issue.IssueEvent.Reported;
import org.entente.api.issue.IssueEvent.ResponsibleNamed;
import org.entente.api.issue.IssueEvent.Resumed;
import org.entente.api.issue.IssueEvent.ResumedWithCase;
import org.entente.api.issue.IssueEvent.Reviewed;
import org.entente.api.issue.IssueEvent.SolveBySet;
import org.entente.api.issue.IssueEvent.Solved;
import org.entente.api.issue.IssueEvent.StatementGiven;
import org.entente.api.issue.IssueEvent.StatutoryAnswered;
import org.entente.api.issue.IssueEvent.Suspended;
import org.entente.api.issue.IssueEvent.TaskForceEnded;
import org.entente.api.issue.IssueEvent.TaskForceFormed;
import org.entente.api.issue.IssueEvent.TeamConvened;
import org.entente.api.issue.IssueEvent.Triaged;
import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.Ladder;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.DeadlineRebased;

/** What is true after each event. */
final class IssueEvolution {
    private IssueEvolution() {}

    static IssueState evolve(IssueState state, IssueEvent event) {
        if ((state.phase() == IssuePhase.NONE) != (event instanceof Reported)) {
            throw new IllegalStateException(event.getClass().getSimpleName() + " cannot happen in " + state.phase());
        }
        return switch (event) {
            case Reported e -> reported(e);
            case EmergencyPlanStarted e -> state.with(state.response().with(e));
            case EmergencyStepDone e -> state.with(state.response().done(e.step()));
            case Triaged e -> handled(state).withUrgencySettled();
            case RaiseScheduled e -> state.at(state.level().scheduled(e));
            case Raised e -> raised(state, e);
            case Lowered e -> handled(state).withUrgencySettled()
                    .at(Level.entered(e.to(), e.ladder(), state.reported().reportedAt(), e.solveBy(), e.occurredAt()));
            case NextLevelTold e ->
                e.missed() == Ladder.solutionAt(e.urgency()) ? state.at(state.level().missed()) : state;
            case NoticeRecorded e -> state.with(IssueParties.noticeAt(e.urgency()));
            case Acknowledged e -> acknowledged(state, e);
            case TaskForceFormed e -> state.with(state.response().with(e));
            case TaskForceEnded e -> state.with(state.response().withoutTaskForce());
            case EvidenceAttached e -> state.with(state.response().with(e));
            case EvidenceRemoved e -> state.with(state.response().without(e));
            case ResponsibleNamed e -> state.with(state.response().with(e.person()));
            case TeamConvened e -> state.with(state.response().withTeam(e.departments()))
                    .with(ObligationCode.CRITICAL_TEAM);
            case MeetingRecorded e -> state.with(ObligationCode.NORMAL_MEETING);
            case MeasuresSet e -> state.in(IssuePhase.MEASURES_SET).with(ObligationCode.URGENT_MEASURES);
            case Contained e -> state.with(ObligationCode.CRITICAL_CONTAIN)
                    .with(state.response().naming(e.attachments()));
            case ReportFiled e -> state.with(ObligationCode.CRITICAL_REPORT)
                    .with(state.response().naming(e.attachments()));
            case StatutoryAnswered e -> state;
            case LimitWarned e -> state.at(state.level().warned(e.obligation(), e.percent()));
            case FollowedUp e -> state;
            case StatementGiven e -> state;
            case SolveBySet e -> state.at(state.level().setTo(e.solveBy()));
            case Suspended e -> state.suspended(new Suspension(e.until(), state.phase())).in(IssuePhase.SUSPENDED)
                    .at(state.level().standing(e.occurredAt(), e.until(), e.solveBy()));
            case Resumed e ->
                unsuspended(state).at(state.level().runningAgain(e.occurredAt(), e.solveBy()));
            case Solved e -> state.in(IssuePhase.SOLVED).solvedBy(e.solver()).at(state.level().unscheduled())
                    .with(state.response().naming(e.attachments()));
            case Closed e -> state.in(IssuePhase.CLOSED);
            case Reopened e -> state.in(IssuePhase.HANDLING).solvedBy(null)
                    .at(state.level().answerableFrom(e.occurredAt()));
            case Dismissed e -> state.in(IssuePhase.DISMISSED).at(state.level().unscheduled());
            case Merged e -> state.in(IssuePhase.MERGED).at(state.level().unscheduled());
            case Reviewed e -> state.withReview();
            case PausedWithCase e -> unsuspended(state).paused(true).at(state.level().unscheduled());
            case ResumedWithCase e -> state.paused(false)
                    .at(Level.entered(state.urgency(), e.ladder(), e.occurredAt(), e.solveBy(), e.occurredAt()));
        };
    }

    private static IssueState reported(Reported e) {
        // Rule ISS-3: a critical issue is handled as reported, so it is in handling from the report on.
        IssuePhase phase = e.record().urgency() == Urgency.CRITICAL ? IssuePhase.HANDLING : IssuePhase.REPORTED;
        Origin origin = new Origin(e.issue(), e.request(), e.reportedBy(), e.reporter(), e.record().responsible(),
                e.record().task(),
                e.occurredAt());
        return new IssueState(phase, origin,
                Level.entered(e.record().urgency(), e.ladder(), e.occurredAt(), e.solveBy(), e.recordedAt()),
                Set.of(), false, Response.NONE, null, null, false, false);
    }

    /** Back to handling: earlier measures stay on record, what the new level asks for counts anew. */
    private static IssueState raised(IssueState state, Raised e) {
        Set<ObligationCode> anew = EnumSet.noneOf(ObligationCode.class);
        Ladder.STANDARD.at(e.to()).limits().forEach(one -> anew.add(one.code()));
        return state.without(anew).withUrgencySettled().suspended(null).paused(false).in(IssuePhase.HANDLING)
                .at(Level.entered(e.to(), e.ladder(), e.occurredAt(), e.solveBy(), e.occurredAt()));
    }

    private static IssueState acknowledged(IssueState state, Acknowledged e) {
        IssueState next = state.at(state.level().acknowledgedBy(e.person()));
        return e.holder() ? next.with(IssueParties.noticeAt(e.urgency())) : next;
    }

    private static IssueState handled(IssueState state) {
        return state.phase() == IssuePhase.REPORTED ? state.in(IssuePhase.HANDLING) : state;
    }

    private static IssueState unsuspended(IssueState state) {
        Suspension suspension = state.suspension();
        return suspension == null ? state : state.in(suspension.back()).suspended(null);
    }

    /** The state's own copy follows the limit of the solution. */
    static IssueState moved(IssueState state, DeadlineRebased move) {
        return move.code() == Ladder.solutionAt(state.urgency()) ? state.at(state.level().due(move.to())) : state;
    }
}
