package org.entente.query.meeting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.meeting.MeetingPhase;
import org.entente.api.meeting.MeetingSlot;
import org.entente.api.request.RequestId;
import org.entente.query.action.Action;
import org.entente.query.obligation.ObligationView;
import org.entente.query.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with its minutes and what is owed of it.
 *
 * @param week           of the plan, for a sync that its rhythm calls
 * @param slot           the date that stands; null while a kickoff has none
 * @param moved          earlier dates
 * @param sequence       how often the invitation was changed
 * @param notHeld        its end has passed and nobody recorded that it took place
 * @param attendees      per person: receipt, substitute, presence
 * @param course         material, when it was opened and held
 * @param minutes        every edition, the last one last
 * @param agreedActions  what the latest minutes ask somebody to do, and how that stands
 */
public record MeetingView(MeetingId id, long version, RequestId request, @Nullable String number, MeetingKind kind,
        @Nullable Integer week, MeetingPhase phase, @Nullable MeetingSlot slot, List<MeetingSlot> moved, int sequence,
        boolean notHeld,
        @Nullable PersonId chair, List<AttendeeView> attendees, List<Invitation.Substitution> substitutes,
        @Nullable IssueId issue, @Nullable String materialWaiver, @Nullable String changeReason, Course course,
        List<MinutesRecord> minutes, List<ActionView> agreedActions, List<ObligationView> obligations,
        List<Action> actions) implements Versioned {
    /** @param zone where days begin */
    static MeetingView of(MeetingRow row, @Nullable String number, List<ObligationView> owed, List<Action> actions,
            Instant now, ZoneId zone) {
        Invitation called = row.invitation();
        List<MeetingSlot> dates = called.dates();
        boolean dated = !dates.isEmpty() && row.phase() != MeetingPhase.AWAITED;
        MeetingSlot slot = dated ? dates.getLast() : null;
        boolean notHeld = slot != null && row.isStillToCome() && !now.isBefore(slot.endsAt());
        return new MeetingView(row.id(), row.version(), row.request(), number, row.kind(), row.week(), row.phase(),
                slot,
                dated ? dates.subList(0, dates.size() - 1) : dates, Math.max(0, called.sequence()), notHeld,
                called.chair(), AttendeeView.of(called, row.course()), called.substitutes(), called.issue(),
                called.materialWaiver(), called.changeReason(), row.course(), row.minutes(),
                ActionView.of(row, now.atZone(zone).toLocalDate()), owed, actions);
    }
}
