package org.entente.api.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.meeting.MeetingId;
import org.entente.api.message.StoredAs;
import org.entente.api.message.Undisclosed;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What happens to a request when its work is done (handbook 1.6). */
public sealed interface ClosingEvent extends RequestEvent {
    /** The last work item was completed or cancelled: the lead department owes the application. */
    @StoredAs("request.work-finished")
    record WorkFinished(RequestId request, Instant occurredAt) implements ClosingEvent {}

    /** There is work again. */
    @StoredAs("request.work-taken-up")
    record WorkTakenUp(RequestId request, Instant occurredAt) implements ClosingEvent {}

    /**
     * The lead department handed its work over.
     *
     * @param round       counts the applications, from 1
     * @param planVersion the version whose goals these are
     */
    @StoredAs("request.acceptance-applied")
    record AcceptanceApplied(RequestId request, int round, DepartmentId department, PersonId by,
            List<Deliverable> deliverables, int planVersion, List<GoalMeasure> goals, Instant occurredAt)
            implements ClosingEvent {
        public AcceptanceApplied {
            deliverables = List.copyOf(deliverables);
            goals = List.copyOf(goals);
        }
    }

    /**
     * The acceptance group, or the last instance, gave its result.
     *
     * @param startedAt   of the meeting in which it was judged
     * @param level       who decided
     * @param consent     who agreed for the initiating department; null if it did not pass, or was decided over its head
     * @param corrections all of them; empty if it passed
     */
    @StoredAs("request.acceptance-decided")
    record AcceptanceDecided(RequestId request, int round, MeetingId meeting, Instant startedAt,
            AcceptanceResult result, RulingLevel level, List<JudgedGoal> goals, Text remarks,
            @Nullable PersonId consent, List<Correction> corrections, PersonId by, Instant occurredAt)
            implements ClosingEvent {
        public AcceptanceDecided {
            goals = List.copyOf(goals);
            corrections = List.copyOf(corrections);
        }
    }

    /** The lead department said that all corrections of this round are done. */
    @StoredAs("request.rectification-recorded")
    record RectificationRecorded(RequestId request, int round, DepartmentId department, PersonId by, Text report,
            Instant occurredAt) implements ClosingEvent {}

    /** A department judged how another one worked together with it. */
    @StoredAs("request.department-evaluated")
    record DepartmentEvaluated(RequestId request, DepartmentId judge, DepartmentId judged, EvaluationScores scores,
            Text remark, PersonId by, Instant occurredAt) implements ClosingEvent, Undisclosed {}

    /** What the case taught was written down. */
    @StoredAs("request.retrospective-held")
    record RetrospectiveHeld(RequestId request, @Nullable MeetingId meeting, @Nullable Instant startedAt,
            Retrospective content, List<PlannedImprovement> improvements, PersonId by, Instant occurredAt)
            implements ClosingEvent {
        public RetrospectiveHeld {
            improvements = List.copyOf(improvements);
        }
    }

    /**
     * The Office put the case into the archive.
     *
     * @param after     the phase in which it ended: after its retrospective, or cancelled
     * @param keptUntil nothing is deleted by itself
     */
    @StoredAs("request.archived")
    record RequestArchived(RequestId request, RequestPhase after, RetentionGround ground, LocalDate keptUntil,
            ArchiveContents contents, PersonId by, Instant occurredAt) implements ClosingEvent {}
}
