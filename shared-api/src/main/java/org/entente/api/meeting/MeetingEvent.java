package org.entente.api.meeting;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.message.DomainEvent;
import org.entente.api.message.StoredAs;
import org.entente.api.plan.PlanId;
import org.entente.api.request.Category;
import org.entente.api.request.RequestId;
import org.jspecify.annotations.Nullable;

/** What happens to a meeting (handbook 1.3). */
public sealed interface MeetingEvent extends DomainEvent {
    MeetingId meeting();

    /** The request is confirmed and the Office owes a kickoff. */
    @StoredAs("meeting.kickoff-awaited")
    record KickoffAwaited(MeetingId meeting, RequestId request, Category category, DepartmentId initiator,
            List<DepartmentId> participants, Instant occurredAt) implements MeetingEvent {}

    /**
     * The Office invited these people.
     *
     * @param materialWaiver the director's reason why the material may come late; null as a rule
     */
    @StoredAs("meeting.scheduled")
    record MeetingScheduled(MeetingId meeting, RequestId request, MeetingKind kind, MeetingSlot slot, PersonId chair,
            List<PersonId> attendees, @Nullable IssueId issue, @Nullable String materialWaiver, Instant occurredAt)
            implements MeetingEvent {}

    /** The Office moved it to another time or place. */
    @StoredAs("meeting.rescheduled")
    record MeetingRescheduled(MeetingId meeting, MeetingSlot slot, String reason, @Nullable String materialWaiver,
            Instant occurredAt) implements MeetingEvent {}

    /** The Office called it off; a kickoff is awaited again. */
    @StoredAs("meeting.cancelled")
    record MeetingCancelled(MeetingId meeting, String reason, Instant occurredAt) implements MeetingEvent {}

    /**
     * Material was shared with all attendees.
     *
     * @param department who brought it; null for the Office
     */
    @StoredAs("meeting.materials-shared")
    record MaterialsShared(MeetingId meeting, @Nullable DepartmentId department, List<Material> materials,
            Instant occurredAt) implements MeetingEvent {}

    /** Somebody else comes in the place of a person invited, and is invited from now on. */
    @StoredAs("meeting.substitute-named")
    record SubstituteNamed(MeetingId meeting, PersonId person, PersonId substitute, String reason, Instant occurredAt)
            implements MeetingEvent {}

    /** Somebody invited has the invitation and the material. */
    @StoredAs("meeting.receipt-confirmed")
    record ReceiptConfirmed(MeetingId meeting, PersonId person, Instant occurredAt) implements MeetingEvent {}

    @StoredAs("meeting.opened")
    record MeetingOpened(MeetingId meeting, Instant occurredAt) implements MeetingEvent {}

    /** It took place and ended at {@code occurredAt}. */
    @StoredAs("meeting.held")
    record MeetingHeld(MeetingId meeting, RequestId request, MeetingKind kind, List<Attendance> attendance,
            Instant occurredAt) implements MeetingEvent {}

    /**
     * The Office issued the minutes; the edition counts from 1 and grows with every objection.
     *
     * @param notAgreed departments whose pledges do not count, because they take no part in the case
     */
    @StoredAs("meeting.minutes-issued")
    record MinutesIssued(MeetingId meeting, int edition, Minutes minutes, List<DepartmentId> notAgreed,
            Instant objectionsUntil, Instant occurredAt) implements MeetingEvent {}

    @StoredAs("meeting.minutes-confirmed")
    record MinutesConfirmed(MeetingId meeting, int edition, PersonId person, Instant occurredAt)
            implements MeetingEvent {}

    /** Somebody who attended remembers it otherwise. */
    @StoredAs("meeting.minutes-objected")
    record MinutesObjected(MeetingId meeting, int edition, PersonId person, String reason, Instant occurredAt)
            implements MeetingEvent {}

    /** The minutes stand: all confirmed, or nobody objected in time. */
    @StoredAs("meeting.minutes-stood")
    record MinutesStood(MeetingId meeting, int edition, List<PersonId> confirmed, List<PersonId> silent,
            Instant occurredAt) implements MeetingEvent {}

    /** An action of the minutes is done. */
    @StoredAs("meeting.action-completed")
    record ActionCompleted(MeetingId meeting, String action, PersonId by, String note, Instant occurredAt)
            implements MeetingEvent {}

    /** The case ended before its kickoff. */
    @StoredAs("meeting.kickoff-called-off")
    record KickoffCalledOff(MeetingId meeting, String cause, Instant occurredAt) implements MeetingEvent {}

    /**
     * The rhythm of the plan calls this weekly sync, or calls it for another time.
     *
     * @param version of the plan
     * @param week    of the plan, from 1
     */
    @StoredAs("meeting.sync-scheduled")
    record SyncScheduled(MeetingId meeting, RequestId request, PlanId plan, int version, int week, MeetingSlot slot,
            PersonId chair, List<PersonId> attendees, Instant occurredAt) implements MeetingEvent {}

    /** There is no sync in this week any more. */
    @StoredAs("meeting.sync-dropped")
    record SyncDropped(MeetingId meeting, String cause, Instant occurredAt) implements MeetingEvent {}
    /** The case stands still: what was open of the meeting is cancelled until it goes on. */
    @StoredAs("meeting.paused-with-case")
    record MeetingPaused(MeetingId meeting, Instant occurredAt) implements MeetingEvent {}

    /**
     * The case goes on: what was open is open again in full.
     *
     * @param objectionsUntil until when its minutes can be objected to, if they wait for that
     */
    @StoredAs("meeting.resumed-with-case")
    record MeetingResumed(MeetingId meeting, @Nullable Instant objectionsUntil, Instant occurredAt)
            implements MeetingEvent {}

    /** The case ended: a meeting to come is off, of one that was held nothing is owed any more. */
    @StoredAs("meeting.ended-with-case")
    record MeetingEndedWithCase(MeetingId meeting, String cause, Instant occurredAt) implements MeetingEvent {}
}
