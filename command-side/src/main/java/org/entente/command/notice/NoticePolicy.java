package org.entente.command.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.entente.api.identity.PersonId;
import org.entente.api.meeting.MeetingEvent.MaterialsShared;
import org.entente.api.meeting.MeetingEvent.MeetingCancelled;
import org.entente.api.meeting.MeetingEvent.MeetingRescheduled;
import org.entente.api.meeting.MeetingEvent.MeetingScheduled;
import org.entente.api.meeting.MeetingEvent.MinutesIssued;
import org.entente.api.meeting.MeetingEvent.SubstituteNamed;
import org.entente.api.message.DomainEvent;
import org.entente.api.notice.NoticeKind;
import org.entente.api.notice.NoticeUrgency;
import org.entente.api.notice.Tidings;
import org.entente.api.plan.PlanChangeEvent.ChangeFiled;
import org.entente.api.plan.PlanChangeEvent.PlanAmended;
import org.entente.api.plan.PlanEvent.PlanCirculated;
import org.entente.api.plan.PlanEvent.PlanTookEffect;
import org.entente.api.request.ClosingEvent.RequestArchived;
import org.entente.api.request.RequestEvent.ConfirmationObjected;
import org.entente.api.request.RequestEvent.RequestApproved;
import org.entente.api.request.RequestEvent.RequestRejected;
import org.entente.api.request.RequestEvent.RequestReturned;
import org.entente.api.request.RequestEvent.RequestSubmitted;
import org.entente.api.week.WeeklyUpdateEvent.UpdateChased;
import org.jspecify.annotations.Nullable;

import static org.entente.api.notice.NoticeKind.CASE_ARCHIVED;
import static org.entente.api.notice.NoticeKind.MATERIAL_SHARED;
import static org.entente.api.notice.NoticeKind.MEETING_CANCELLED;
import static org.entente.api.notice.NoticeKind.MEETING_INVITATION;
import static org.entente.api.notice.NoticeKind.MINUTES_TO_CONFIRM;
import static org.entente.api.notice.NoticeKind.OBJECTION;
import static org.entente.api.notice.NoticeKind.PLAN_CHANGE_FILED;
import static org.entente.api.notice.NoticeKind.PLAN_IN_FORCE;
import static org.entente.api.notice.NoticeKind.PLAN_TO_SIGN;
import static org.entente.api.notice.NoticeKind.REQUEST_APPROVED;
import static org.entente.api.notice.NoticeKind.REQUEST_REJECTED;
import static org.entente.api.notice.NoticeKind.REQUEST_RETURNED;
import static org.entente.api.notice.NoticeKind.REQUEST_SUBMITTED;
import static org.entente.api.notice.NoticeKind.WEEKLY_UPDATE_MISSED;
import static org.entente.api.notice.NoticeUrgency.ACT;
import static org.entente.api.notice.NoticeUrgency.KNOW;

/**
 * Who is to be told of an event at once (handbook 1.9, the rows of request, kickoff and plan). What is due by the clock, such as
 * a reminder of a confirmation, follows from no event and is not told here. Nobody is told of the same twice.
 */
public final class NoticePolicy {
    private static final String OFFICE = "office";
    private static final String INITIATOR = "initiator";
    private static final String HEAD = "head";
    private static final String LIAISON = "liaison";
    private static final String ATTENDEE = "attendee";

    private static final Set<Class<? extends DomainEvent>> TOLD = Set.of(RequestArchived.class, RequestSubmitted.class,
            RequestReturned.class,
            RequestRejected.class, RequestApproved.class, ConfirmationObjected.class, MeetingScheduled.class,
            MeetingRescheduled.class, MeetingCancelled.class, SubstituteNamed.class, MaterialsShared.class,
            MinutesIssued.class,
            PlanCirculated.class, PlanTookEffect.class, PlanAmended.class, ChangeFiled.class, UpdateChased.class);

    private NoticePolicy() {}

    /** Whether anybody may have to be told; asked before the case is looked up. */
    public static boolean isTold(DomainEvent event) {
        return TOLD.contains(event.getClass());
    }

    /** @param around as the case stands after the event */
    public static List<Notice> of(DomainEvent event, Circle around) {
        // SEC-7: whoever has to act or to know is told at once of what happens in request, kickoff and plan
        return switch (event) {
            case RequestSubmitted e -> told(REQUEST_SUBMITTED, ACT, OFFICE, around.office());
            case RequestReturned e -> told(REQUEST_RETURNED, ACT, INITIATOR, around.initiator());
            case RequestRejected e -> told(REQUEST_REJECTED, KNOW, INITIATOR, around.initiator());
            case RequestApproved e -> told(REQUEST_APPROVED, ACT, HEAD, around.heads(e.toAnswer()));
            case ConfirmationObjected e -> objection(around);
            case MeetingScheduled e -> told(MEETING_INVITATION, ACT, ATTENDEE, around.attendees().people());
            case MeetingRescheduled e -> told(MEETING_INVITATION, ACT, ATTENDEE, around.attendees().people());
            case MeetingCancelled e -> told(MEETING_CANCELLED, ACT, ATTENDEE, around.attendees().people());
            case SubstituteNamed e -> told(MEETING_INVITATION, ACT, ATTENDEE, List.of(e.substitute()));
            case MaterialsShared e -> told(MATERIAL_SHARED, ACT, ATTENDEE, around.attendees().people());
            case MinutesIssued e -> told(MINUTES_TO_CONFIRM, ACT, ATTENDEE, around.attendees().people());
            case PlanCirculated e -> told(PLAN_TO_SIGN, ACT, HEAD, around.heads(around.facts().participants()));
            case PlanTookEffect e -> told(PLAN_IN_FORCE, KNOW, LIAISON, around.liaisons(e.participants()));
            case PlanAmended e -> told(PLAN_IN_FORCE, KNOW, LIAISON, around.liaisons(around.facts().participants()));
            case UpdateChased e -> chased(e);
            case ChangeFiled e ->
                told(PLAN_CHANGE_FILED, ACT, LIAISON, around.liaisons(e.assessment().affected()));
            case RequestArchived e ->
                told(CASE_ARCHIVED, KNOW, LIAISON, around.liaisons(around.facts().participants()));
            default -> List.of();
        };
    }

    /** What is told of an issue, to those who hold these offices now. */
    public static List<Notice> of(Tidings tidings, Circle around) {
        return around.people(tidings.to()).stream().map(
                one -> new Notice(tidings.kind(), one.person(), one.as(), tidings.urgency(), "1.9")).toList();
    }

    private static List<Notice> chased(UpdateChased e) {
        List<Notice> notices = new ArrayList<>(told(WEEKLY_UPDATE_MISSED, ACT, LIAISON, people(e.liaison())));
        notices.addAll(told(WEEKLY_UPDATE_MISSED, ACT, HEAD, people(e.head())));
        return notices;
    }

    private static List<PersonId> people(@Nullable PersonId person) {
        return person == null ? List.of() : List.of(person);
    }

    private static List<Notice> objection(Circle around) {
        List<Notice> notices = new ArrayList<>(told(OBJECTION, ACT, INITIATOR, around.initiator()));
        notices.addAll(told(OBJECTION, KNOW, OFFICE, around.office()));
        return notices;
    }

    private static List<Notice> told(NoticeKind kind, NoticeUrgency urgency, String as, List<PersonId> people) {
        return people.stream().map(one -> new Notice(kind, one, as, urgency, "1.9")).toList();
    }
}
