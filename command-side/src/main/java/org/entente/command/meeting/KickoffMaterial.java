package org.entente.command.meeting;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.deadline.Budget;
import org.entente.api.deadline.Deadlines;
import org.entente.api.deadline.DueTime;
import org.entente.api.meeting.MeetingSlot;
import org.entente.api.policy.LimitKey;
import org.entente.api.rules.Rules;

/** When the material for a kickoff has to be shared (handbook 1.3 B2, 4 item 10). */
final class KickoffMaterial {
    private KickoffMaterial() {}

    /** Close of business so many working days before the day of the meeting. */
    static DueTime due(MeetingSlot slot, Rules rules) {
        WorkingCalendar calendar = rules.calendar();
        return Deadlines.workingDaysBefore(calendar.dateOf(slot.startsAt()), budget(rules).amount(), calendar);
    }

    static Budget budget(Rules rules) {
        return rules.limits().of(LimitKey.KICKOFF_MATERIAL);
    }
}
