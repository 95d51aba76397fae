package org.entente.query.meeting;

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
 * @param slot    the date that stands; null while a kickoff has none
 * @param moved   earlier dates
 * @param course  material, receipts, who came
 * @param minutes every edition, the last one last
 */
public record MeetingView(MeetingId id, long version, RequestId request, @Nullable String number, MeetingKind kind,
        MeetingPhase phase, @Nullable MeetingSlot slot, List<MeetingSlot> moved, @Nullable PersonId chair,
        List<PersonId> attendees, @Nullable IssueId issue, @Nullable String materialWaiver,
        @Nullable String changeReason, Course course, List<MinutesRecord> minutes, List<ObligationView> obligations,
        List<Action> actions) implements Versioned {
    static MeetingView of(MeetingRow row, @Nullable String number, List<ObligationView> owed, List<Action> actions) {
        Invitation called = row.invitation();
        List<MeetingSlot> dates = called.dates();
        boolean dated = !dates.isEmpty() && row.phase() != MeetingPhase.AWAITED;
        return new MeetingView(row.id(), row.version(), row.request(), number, row.kind(), row.phase(),
                dated ? dates.getLast() : null, dated ? dates.subList(0, dates.size() - 1) : dates, called.chair(),
                called.attendees(), called.issue(), called.materialWaiver(), called.changeReason(),
                row.course(), row.minutes(), owed, actions);
    }
}
