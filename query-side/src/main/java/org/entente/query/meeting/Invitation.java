package org.entente.query.meeting;

import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.meeting.MeetingSlot;
import org.jspecify.annotations.Nullable;

/**
 * The meeting as it is called.
 *
 * @param dates          every date given so far, the present one last
 * @param materialWaiver why the material may come late; null as a rule
 * @param changeReason   why it was last moved or cancelled
 */
public record Invitation(List<MeetingSlot> dates, @Nullable PersonId chair, List<PersonId> attendees,
        @Nullable IssueId issue, @Nullable String materialWaiver, @Nullable String changeReason) {
    static final Invitation NONE = new Invitation(List.of(), null, List.of(), null, null, null);

    public Invitation {
        dates = List.copyOf(dates);
        attendees = List.copyOf(attendees);
    }

    Invitation called(MeetingSlot slot, PersonId by, List<PersonId> people, @Nullable IssueId about,
            @Nullable String waiver) {
        return new Invitation(plus(slot), by, people, about, waiver, changeReason);
    }

    Invitation moved(MeetingSlot slot, @Nullable String waiver, String reason) {
        return new Invitation(plus(slot), chair, attendees, issue, waiver, reason);
    }

    Invitation because(String reason) {
        return new Invitation(dates, chair, attendees, issue, materialWaiver, reason);
    }

    private List<MeetingSlot> plus(MeetingSlot slot) {
        List<MeetingSlot> more = new ArrayList<>(dates);
        more.add(slot);
        return more;
    }
}
