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
public sealed interface RequestEvent extends DomainEvent
        permits ClosingEvent, RequestEvent.RequestDrafted, RequestEvent.FormRevised, RequestEvent.RequestSigned,
        RequestEvent.RequestSubmitted, RequestEvent.RequestApproved, RequestEvent.RequestReturned,
        RequestEvent.RequestRejected, RequestEvent.LiaisonNamed, RequestEvent.ConfirmationGiven,
        RequestEvent.ConfirmationObjected, RequestEvent.ObjectionAccepted, RequestEvent.ObjectionDeclined,
        RequestEvent.ObjectionRuled, RequestEvent.RulingAppealed, RequestEvent.RulingTookEffect,
        RequestEvent.KickoffForced, RequestEvent.RequestConfirmed, RequestEvent.RequestWithdrawn,
        RequestEvent.PlanningStarted, RequestEvent.ExecutionStarted, RequestEvent.AttachmentAdded,
        RequestEvent.AttachmentRemoved, RequestEvent.RequestSuspended, RequestEvent.RequestResumed,
        RequestEvent.RequestCancelled, RequestEvent.OpenedInHaste {
    RequestId request();

    /** A department began a request; the applicant is its liaison until the head names another. Revision 1. */
    @StoredAs("request.drafted")
    record RequestDrafted(RequestId request, DepartmentId initiator, PersonId applicant, @Nullable String statedNumber,
            RequestForm form, Instant occurredAt) implements RequestEvent {}

    /**
     * The initiator replaced the form, or what was agreed or ruled about an objection did.
     *
     * @param toAnswer departments whose answer is due anew; empty before the approval
     * @param left     departments that are no longer asked
     * @param takesUp  the numbers of the objections that it takes up, which are its cause
     */
    @StoredAs("request.form-revised")
    record FormRevised(RequestId request, int revision, RequestForm form, List<DepartmentId> toAnswer,
            List<DepartmentId> left, List<Integer> takesUp, Instant occurredAt) implements RequestEvent {}

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

    /**
     * A department agreed to its part of this revision.
     *
     * @param drops the number of the objection that it thereby takes back, if it had one open
     */
    @StoredAs("request.confirmation-given")
    record ConfirmationGiven(RequestId request, DepartmentId department, int revision, PersonId by,
            @Nullable Integer drops, Instant occurredAt) implements RequestEvent {}

    /**
     * A department objected, with concrete adjustments or saying that it is wrongly listed.
     *
     * @param objection   its number in the case, from 1
     * @param adjustments empty if it says that it is wrongly listed
     * @param reason      why it is wrongly listed; else empty, each adjustment has its own
     * @param round       how many objections of this department this makes, those declined and this one
     */
    @StoredAs("request.confirmation-objected")
    record ConfirmationObjected(RequestId request, int objection, DepartmentId department, int revision, PersonId by,
            ObjectionGround ground, List<Adjustment> adjustments, String reason, ObjectionRoute route, int round,
            Instant occurredAt) implements RequestEvent {}

    /** The initiator accepted an objection of this department; the new form follows in the same step. */
    @StoredAs("request.objection-accepted")
    record ObjectionAccepted(RequestId request, int objection, DepartmentId department, PersonId by,
            Instant occurredAt) implements RequestEvent {}

    /**
     * The initiator declined an objection of this department, or stated its reasons before a ruling.
     *
     * @param asksAgain whether the department now has to answer again; false where the Office rules
     */
    @StoredAs("request.objection-declined")
    record ObjectionDeclined(RequestId request, int objection, DepartmentId department, PersonId by, String reason,
            boolean asksAgain, Instant occurredAt) implements RequestEvent {}

    /**
     * The Office, or the last instance, ruled on an objection of this department.
     *
     * @param standsAt until when either side may appeal; null if the ruling is final
     */
    @StoredAs("request.objection-ruled")
    record ObjectionRuled(RequestId request, int objection, DepartmentId department, RulingOutcome outcome,
            RulingLevel level, PersonId by, String reason, @Nullable Instant standsAt, Instant occurredAt)
            implements RequestEvent {}

    /** The objecting or the initiating department did not accept the Office's ruling. */
    @StoredAs("request.ruling-appealed")
    record RulingAppealed(RequestId request, int objection, DepartmentId department, PersonId by, String reason,
            Instant occurredAt) implements RequestEvent {}

    /** A ruling about this department's objection stands: it was the last one, or nobody appealed in time. */
    @StoredAs("request.ruling-took-effect")
    record RulingTookEffect(RequestId request, int objection, DepartmentId department, RulingOutcome outcome,
            RulingEffect effect, Instant occurredAt) implements RequestEvent {}

    /**
     * The director began the case although departments are silent; they stay listed and asked.
     *
     * @param silent the departments that had not answered
     */
    @StoredAs("request.kickoff-forced")
    record KickoffForced(RequestId request, int revision, Category category, DepartmentId initiator,
            DepartmentId lead, List<DepartmentId> participants, List<DepartmentId> silent, String reason,
            Instant occurredAt) implements RequestEvent {}

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

    /** The Office opened the case in haste, in the step in which it was drafted; the initiator owes the complete request. */
    @StoredAs("request.opened-in-haste")
    record OpenedInHaste(RequestId request, PersonId by, Instant occurredAt) implements RequestEvent {}
}
