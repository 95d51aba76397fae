package org.entente.api.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.meeting.MeetingId;
import org.entente.api.message.DomainEvent;
import org.entente.api.message.StoredAs;
import org.entente.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/** What happens to a collaboration request (handbook 1.2). */
public sealed interface RequestEvent extends DomainEvent {
    RequestId request();

    /** A department began a request; the applicant is its liaison until the head names another. Revision 1. */
    @StoredAs("request.drafted")
    record RequestDrafted(RequestId request, DepartmentId initiator, PersonId applicant, @Nullable String statedNumber,
            RequestForm form, Instant occurredAt) implements RequestEvent {}

    /**
     * The initiator replaced the form.
     *
     * @param toAnswer departments whose answer is due anew; empty before the approval
     * @param left     departments that are no longer asked
     */
    @StoredAs("request.form-revised")
    record FormRevised(RequestId request, int revision, RequestForm form, List<DepartmentId> toAnswer,
            List<DepartmentId> left, Instant occurredAt) implements RequestEvent {}

    /** The head of the initiating department signed this revision. */
    @StoredAs("request.signed")
    record RequestSigned(RequestId request, int revision, PersonId signer, Instant occurredAt)
            implements RequestEvent {}

    /** The initiator handed the request to the Office and thereby agreed to it. */
    @StoredAs("request.submitted")
    record RequestSubmitted(RequestId request, String number, int revision, Instant occurredAt)
            implements RequestEvent {}

    /** The Office approved; these departments are notified and asked to answer, from now on. */
    @StoredAs("request.approved")
    record RequestApproved(RequestId request, ReviewFindings findings, List<DepartmentId> toAnswer, Instant occurredAt)
            implements RequestEvent {}

    /** The Office sent the request back with comments. */
    @StoredAs("request.returned")
    record RequestReturned(RequestId request, ReviewFindings findings, String comment, Instant occurredAt)
            implements RequestEvent {}

    /** The Office said no; the end. */
    @StoredAs("request.rejected")
    record RequestRejected(RequestId request, ReviewFindings findings, String reason, Instant occurredAt)
            implements RequestEvent {}

    /** A head named who speaks for the department in this case. */
    @StoredAs("request.liaison-named")
    record LiaisonNamed(RequestId request, DepartmentId department, PersonId liaison, @Nullable PersonId before,
            Instant occurredAt) implements RequestEvent {}

    /** A department agreed to its part of this revision. */
    @StoredAs("request.confirmation-given")
    record ConfirmationGiven(RequestId request, DepartmentId department, int revision, PersonId by, Instant occurredAt)
            implements RequestEvent {}

    /** A department objected with concrete adjustments; the initiator has to revise. */
    @StoredAs("request.confirmation-objected")
    record ConfirmationObjected(RequestId request, DepartmentId department, int revision, PersonId by,
            List<Adjustment> adjustments, Instant occurredAt) implements RequestEvent {}

    /** The last standing confirmation is there: the case is agreed. */
    @StoredAs("request.confirmed")
    record RequestConfirmed(RequestId request, int revision, Category category, DepartmentId initiator,
            DepartmentId lead, List<DepartmentId> participants, Instant occurredAt) implements RequestEvent {}

    /** The initiator took the request back before the kickoff. */
    @StoredAs("request.withdrawn")
    record RequestWithdrawn(RequestId request, String reason, Instant occurredAt) implements RequestEvent {}

    /** The kickoff was held. */
    @StoredAs("request.planning-started")
    record PlanningStarted(RequestId request, MeetingId kickoff, Instant occurredAt) implements RequestEvent {}

    /** The first plan took effect. */
    @StoredAs("request.execution-started")
    record ExecutionStarted(RequestId request, PlanId plan, Instant occurredAt) implements RequestEvent {}

    /**
     * Somebody attached a file.
     *
     * @param department the participant for which it was attached; null for the Office
     */
    @StoredAs("request.attachment-added")
    record AttachmentAdded(RequestId request, Attachment attachment, @Nullable DepartmentId department, PersonId by,
            Instant occurredAt) implements RequestEvent {}

    /** A file belongs to the case no longer; what it held is kept. */
    @StoredAs("request.attachment-removed")
    record AttachmentRemoved(RequestId request, ContentHash attachment, String reason, PersonId by, Instant occurredAt)
            implements RequestEvent {}

    /**
     * The director let the case stand still. Its open limits end, not those of urgent and critical issues.
     *
     * @param phase where it stood and will go on
     */
    @StoredAs("request.suspended")
    record RequestSuspended(RequestId request, RequestPhase phase, String reason, LocalDate expectedEnd,
            Instant occurredAt) implements RequestEvent {}

    /** The director let the case go on, in this phase; its limits open again in full. */
    @StoredAs("request.resumed")
    record RequestResumed(RequestId request, RequestPhase phase, Instant occurredAt) implements RequestEvent {}

    /**
     * The Office ended the case after its kickoff. Its issues stay and are settled.
     *
     * @param phase where it stood
     */
    @StoredAs("request.cancelled")
    record RequestCancelled(RequestId request, RequestPhase phase, String reason, Instant occurredAt)
            implements RequestEvent {}
}
