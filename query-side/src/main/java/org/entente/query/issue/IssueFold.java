package org.entente.query.issue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.Ladder;
import org.entente.api.issue.Urgency;
import org.entente.api.message.Meta;
import org.entente.api.obligation.ObligationEvent.DeadlineRebased;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** One row for each issue; every event of its stream moves at least the version. */
final class IssueFold implements Fold<IssueRow> {
    @Override
    public Collection<String> keys(LedgerEvent event) {
        if (event.payload() instanceof IssueEvent.Merged e) {
            return List.of(event.aggregateId(), e.into().value());
        }
        return event.aggregateId().startsWith(IssueId.PREFIX) ? List.of(event.aggregateId()) : List.of();
    }

    @Override
    public @Nullable IssueRow fold(String key, @Nullable IssueRow row, LedgerEvent event) {
        String actor = event.metadata().getOrDefault(Meta.ACTOR, "");
        if (event.payload() instanceof IssueEvent.Reported e) {
            return reported(e, event, actor);
        }
        if (!key.equals(event.aggregateId())) { // another issue was merged into this one
            return row == null ? null : row.absorbed(new IssueId(event.aggregateId()));
        }
        if (row == null) {
            throw new IllegalStateException(key + " was not reported");
        }
        IssueRow next = switch (event.payload()) {
            case IssueEvent e -> noted(after(row, e, event), e, event.payloadType(), actor);
            case DeadlineRebased e when isSolution(row, e) -> row.due(e.to());
            default -> row;
        };
        return next.at(event.version());
    }

    private static boolean isSolution(IssueRow row, DeadlineRebased move) {
        return Ladder.solutionAt(row.urgency()) == move.code();
    }

    /** Every event leaves its clock time; most leave what they say as well. */
    private static IssueRow noted(IssueRow row, IssueEvent event, String type, String actor) {
        return row.with(row.handling().after(event, type, actor).act(type, event.occurredAt(), actor))
                .with(row.solution().after(event));
    }

    private static IssueRow after(IssueRow row, IssueEvent event, LedgerEvent in) {
        return switch (event) {
            case IssueEvent.Reported e -> throw new IllegalStateException(row.id() + " is there already");
            case IssueEvent.Triaged e -> handled(row);
            case IssueEvent.Raised e ->
                row.paused(false).in(IssuePhase.HANDLING).entered(new Level(e.to(), in.position(),
                        e.occurredAt(), in.at(), e.cause().cause(), e.reason(), e.held(), e.told(), e.solveBy()));
            case IssueEvent.Lowered e ->
                handled(row).entered(new Level(e.to(), in.position(), e.occurredAt(), in.at(), "lowered",
                        e.reason(), e.held(), List.of(), e.solveBy()));
            case IssueEvent.MeasuresSet e -> row.in(IssuePhase.MEASURES_SET);
            case IssueEvent.SolveBySet e -> row.due(e.solveBy());
            case IssueEvent.Suspended e -> row
                    .with(row.handling().suspended(
                            new Suspension(e.occurredAt(), e.until(), e.reason(), row.phase())))
                    .in(IssuePhase.SUSPENDED).due(e.solveBy());
            case IssueEvent.Resumed e -> resumed(row).due(e.solveBy());
            case IssueEvent.Solved e -> row.in(IssuePhase.SOLVED);
            case IssueEvent.Closed e -> row.in(IssuePhase.CLOSED);
            case IssueEvent.Reopened e -> row.in(IssuePhase.HANDLING).due(e.solveBy());
            case IssueEvent.Dismissed e -> row.in(IssuePhase.DISMISSED);
            case IssueEvent.Merged e -> row.in(IssuePhase.MERGED);
            case IssueEvent.PausedWithCase e -> resumed(row).paused(true);
            case IssueEvent.ResumedWithCase e -> row.paused(false).due(e.solveBy());
            case IssueEvent.EmergencyPlanStarted e -> row;
            case IssueEvent.EmergencyStepDone e -> row;
            case IssueEvent.StatutoryAnswered e -> row;
            case IssueEvent.EvidenceAttached e -> row;
            case IssueEvent.EvidenceRemoved e -> row;
            case IssueEvent.ResponsibleNamed e -> row;
            case IssueEvent.TaskForceEnded e -> row;
            case IssueEvent.RaiseScheduled e -> row;
            case IssueEvent.NextLevelTold e -> row;
            case IssueEvent.LimitWarned e -> row;
            case IssueEvent.NoticeRecorded e -> row;
            case IssueEvent.Acknowledged e -> row;
            case IssueEvent.TaskForceFormed e -> row;
            case IssueEvent.TeamConvened e -> row;
            case IssueEvent.MeetingRecorded e -> row;
            case IssueEvent.Contained e -> row;
            case IssueEvent.ReportFiled e -> row;
            case IssueEvent.FollowedUp e -> row;
            case IssueEvent.StatementGiven e -> row;
            case IssueEvent.Reviewed e -> row;
        };
    }

    /** A critical issue is handled from the report on. */
    private static IssueRow reported(IssueEvent.Reported e, LedgerEvent in, String actor) {
        IssuePhase phase = e.record().urgency() == Urgency.CRITICAL ? IssuePhase.HANDLING : IssuePhase.REPORTED;
        Level level = new Level(e.record().urgency(), in.position(), e.occurredAt(), e.recordedAt(), "reported", null,
                e.held(),
                e.told(), e.solveBy());
        String label = Optional.ofNullable(e.record().label()).orElse("");
        return new IssueRow(e.issue(), in.version(), e.request(), label, phase,
                new Report(e.record(), e.reportedBy(), e.reporter(), e.occurredAt(), e.recordedAt()), List.of(level),
                e.solveBy(), false, Handling.NONE.act(in.payloadType(), e.occurredAt(), actor), Solution.NONE,
                List.of());
    }

    private static IssueRow handled(IssueRow row) {
        return row.phase() == IssuePhase.REPORTED ? row.in(IssuePhase.HANDLING) : row;
    }

    private static IssueRow resumed(IssueRow row) {
        Suspension suspension = row.handling().suspension();
        return suspension == null ? row : row.in(suspension.back()).with(row.handling().suspended(null));
    }
}
