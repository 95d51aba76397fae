package org.entente.api.issue;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.meeting.MeetingId;
import org.entente.api.message.DomainEvent;
import org.entente.api.message.StoredAs;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.Party;
import org.entente.api.request.Attachment;
import org.entente.api.request.ContentHash;
import org.entente.api.request.RequestId;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one issue. The rungs of its escalation can be told from these and the obligation events alone: what was
 * due, what fired and when, who was told, who acknowledged. {@code ladder} is the version of the ladder by which the issue stands at
 * its level from then on, null for the standard one.
 */
public sealed interface IssueEvent extends DomainEvent {
    /**
     * Reported by a member of the case or by the Office; {@code occurredAt} may be back-dated.
     *
     * @param reportedBy the reporter's department, or null for the Coordination Office
     * @param reporter   the person who reported
     * @param recordedAt when it was written down
     * @param held       who holds it at its level
     * @param told       who is told of it at once
     * @param solveBy    until when it is to be solved
     */
    @StoredAs("issue.reported")
    record Reported(IssueId issue, RequestId request, @Nullable DepartmentId reportedBy, String reporter,
            IssueRecord record, Party held, List<Party> told, Instant solveBy, @Nullable Long ladder,
            Instant recordedAt, Instant occurredAt) implements IssueEvent {
        public Reported {
            told = List.copyOf(told);
        }
    }

    /**
     * The report of, or the raise to, a critical issue started the emergency plan in the same step.
     *
     * @param plan the version of the company's plan; null for the standard one
     */
    @StoredAs("issue.emergency-plan-started")
    record EmergencyPlanStarted(@Nullable Long plan, Instant occurredAt) implements IssueEvent {}

    /** A member of the issue ticked a step of the emergency plan off. */
    @StoredAs("issue.emergency-step-done")
    record EmergencyStepDone(String step, @Nullable Text note, String by, Instant occurredAt) implements IssueEvent {}

    /** The Office, or the level above it, confirmed this urgency; a change follows as an event of its own. */
    @StoredAs("issue.triaged")
    record Triaged(Urgency confirmed, @Nullable Text note, Instant occurredAt) implements IssueEvent {}

    /** A raising limit was missed: the issue climbs at {@code takesEffectAt} unless it is solved or raised before. */
    @StoredAs("issue.raise-scheduled")
    record RaiseScheduled(Urgency from, Urgency to, RaiseCause cause, Instant takesEffectAt, Instant occurredAt)
            implements IssueEvent {}

    /**
     * Climbed, by a person's word or by itself.
     *
     * @param reason         what the person said; null for an automatic raise
     * @param held           who holds it from now on
     * @param told           who is told of it at once
     * @param statementsFrom the departments asked for written reasons; nobody where it became critical
     * @param solveBy        until when it is now to be solved
     */
    @StoredAs("issue.raised")
    record Raised(Urgency from, Urgency to, RaiseCause cause, @Nullable Text reason, Party held, List<Party> told,
            List<DepartmentId> statementsFrom, Instant solveBy, @Nullable Long ladder, Instant occurredAt)
            implements IssueEvent {
        public Raised {
            told = List.copyOf(told);
            statementsFrom = List.copyOf(statementsFrom);
        }
    }

    /** Lowered by the level that held it. */
    @StoredAs("issue.lowered")
    record Lowered(Urgency from, Urgency to, Text reason, Party held, Instant solveBy, @Nullable Long ladder,
            Instant occurredAt) implements IssueEvent {}

    /** A missed limit that raises nothing: who is told of it. */
    @StoredAs("issue.next-level-told")
    record NextLevelTold(Urgency urgency, ObligationCode missed, ObligationId obligation, Party told,
            Instant occurredAt) implements IssueEvent {}

    /**
     * Half, or four fifths, of the time of a limit are gone, and it is still open.
     *
     * @param percent 50 or 80
     * @param dueAt   when it falls due
     * @param told    who is told of it
     */
    @StoredAs("issue.limit-warned")
    record LimitWarned(Urgency urgency, ObligationCode limit, ObligationId obligation, int percent, Instant dueAt,
            List<Party> told, Instant occurredAt) implements IssueEvent {
        public LimitWarned {
            told = List.copyOf(told);
        }
    }

    /** The director recorded that the holder was told. */
    @StoredAs("issue.notice-recorded")
    record NoticeRecorded(Urgency urgency, Party told, @Nullable Instant toldAt, @Nullable Text note,
            Instant occurredAt) implements IssueEvent {}

    /** Somebody confirmed to know of it at this level; only if that was its {@code holder}, it meets the notice. */
    @StoredAs("issue.acknowledged")
    record Acknowledged(Urgency urgency, String person, Role role, boolean holder, Instant occurredAt)
            implements IssueEvent {}

    /**
     * The director formed the task force, or changed it: who is not named any more is out.
     *
     * @param members people in it besides those who speak for its departments
     * @param mandate what it may decide, if that was said
     */
    @StoredAs("issue.task-force-formed")
    record TaskForceFormed(List<DepartmentId> departments, @Nullable List<PersonId> members, @Nullable Text mandate,
            Instant occurredAt) implements IssueEvent {
        public TaskForceFormed {
            departments = List.copyOf(departments);
            members = members == null ? List.of() : List.copyOf(members);
        }

        /** Never null, also where it was stored before members were named. */
        @Override
        public List<PersonId> members() {
            return members == null ? List.of() : members;
        }
    }

    /** The task force ended by hand; else it ends with the issue. */
    @StoredAs("issue.task-force-ended")
    record TaskForceEnded(Text reason, Instant occurredAt) implements IssueEvent {}

    /** Somebody who works on the issue attached a file to it. */
    @StoredAs("issue.evidence-attached")
    record EvidenceAttached(Attachment attachment, String by, Instant occurredAt) implements IssueEvent {}

    /** A file belongs to the issue no longer, by the word of whoever attached it or of the holder; what it held is kept. */
    @StoredAs("issue.evidence-removed")
    record EvidenceRemoved(ContentHash evidence, Text reason, String by, Instant occurredAt) implements IssueEvent {}

    /** The emergency response team met. */
    @StoredAs("issue.team-convened")
    record TeamConvened(List<DepartmentId> departments, Instant occurredAt) implements IssueEvent {
        public TeamConvened {
            departments = List.copyOf(departments);
        }
    }

    /** The coordination meeting was held; {@code heldAt} may lie before the record. */
    @StoredAs("issue.meeting-recorded")
    record MeetingRecorded(@Nullable MeetingId meeting, Instant heldAt, Text decisions, Instant occurredAt)
            implements IssueEvent {}

    /** The measures in force were set, by a member of the issue. */
    @StoredAs("issue.measures-set")
    record MeasuresSet(Urgency urgency, List<Measure> measures, Instant occurredAt) implements IssueEvent {
        public MeasuresSet {
            measures = List.copyOf(measures);
        }
    }

    /** Exactly this person carries the decision out from now on; said with the measures, by a member of the issue. */
    @StoredAs("issue.responsible-named")
    record ResponsibleNamed(PersonId person, Instant occurredAt) implements IssueEvent {}

    /** The danger was contained; {@code attachments} are the SHA-256 of the evidence. */
    @StoredAs("issue.contained")
    record Contained(Text how, @Nullable List<String> attachments, Instant occurredAt) implements IssueEvent {}

    /** The written report was filed; {@code attachments} are the SHA-256 of what belongs to it. */
    @StoredAs("issue.report-filed")
    record ReportFiled(Text report, StatutoryAnswer statutory, @Nullable List<String> attachments, Instant occurredAt)
            implements IssueEvent {}

    /** A member of the issue said whether the law wants it reported, and when that was done. */
    @StoredAs("issue.statutory-answered")
    record StatutoryAnswered(StatutoryAnswer answer, Instant occurredAt) implements IssueEvent {}

    /** A member of the issue said how it stands. */
    @StoredAs("issue.followed-up")
    record FollowedUp(Urgency urgency, Text report, Instant occurredAt) implements IssueEvent {}

    /** A department gave its reasons in writing. */
    @StoredAs("issue.statement-given")
    record StatementGiven(DepartmentId department, Text reasons, Instant occurredAt) implements IssueEvent {}

    /** The general manager set another date for the solution. */
    @StoredAs("issue.solve-by-set")
    record SolveBySet(Instant solveBy, Text reason, Instant occurredAt) implements IssueEvent {}

    /** The holder stopped the clock until then; {@code solveBy} is where the solution's date moved to. */
    @StoredAs("issue.suspended")
    record Suspended(Text reason, Instant until, Instant solveBy, Instant occurredAt) implements IssueEvent {}

    /** The clock runs again, by the holder's word or because the end came; {@code solveBy} as it is from now on. */
    @StoredAs("issue.resumed")
    record Resumed(Instant until, Instant solveBy, Instant occurredAt) implements IssueEvent {}

    /** Somebody who may solve it says that it is solved. */
    @StoredAs("issue.solved")
    record Solved(Urgency urgency, String solver, Text result, List<String> attachments, Instant occurredAt)
            implements IssueEvent {
        public Solved {
            attachments = List.copyOf(attachments);
        }
    }

    /** A second person accepted the solution. */
    @StoredAs("issue.closed")
    record Closed(Urgency urgency, String verifier, @Nullable Text comment, Instant occurredAt)
            implements IssueEvent {}

    /** A second person did not accept the solution; the original clock goes on until {@code solveBy}. */
    @StoredAs("issue.reopened")
    record Reopened(String verifier, Text comment, Instant solveBy, Instant occurredAt) implements IssueEvent {}

    /** The level that held it found that it is no issue. */
    @StoredAs("issue.dismissed")
    record Dismissed(Text reason, Instant occurredAt) implements IssueEvent {}

    /** The level that held it found that it is the same as another. */
    @StoredAs("issue.merged")
    record Merged(IssueId into, @Nullable Text reason, Instant occurredAt) implements IssueEvent {}

    /** The review of a closed critical issue; {@code attachments} are the SHA-256 of what belongs to it. */
    @StoredAs("issue.reviewed")
    record Reviewed(Text cause, Text responseTimes, Text cost, Text improvements, @Nullable List<String> attachments,
            Instant occurredAt) implements IssueEvent {}

    /** The case was suspended and took the issue's limits with it. */
    @StoredAs("issue.paused-with-case")
    record PausedWithCase(Instant occurredAt) implements IssueEvent {}

    /** The case went on: the limits run again in full, the solution's until {@code solveBy}. */
    @StoredAs("issue.resumed-with-case")
    record ResumedWithCase(Instant solveBy, @Nullable Long ladder, Instant occurredAt) implements IssueEvent {}
}
