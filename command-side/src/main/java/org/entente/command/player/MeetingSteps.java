package org.entente.command.player;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.entente.api.identity.PersonId;
import org.entente.api.meeting.Attendance;
import org.entente.api.meeting.MeetingCommand.ConfirmMinutes;
import org.entente.api.meeting.MeetingCommand.HoldMeeting;
import org.entente.api.meeting.MeetingCommand.IssueMinutes;
import org.entente.api.meeting.MeetingCommand.OpenMeeting;
import org.entente.api.meeting.MeetingCommand.ScheduleMeeting;
import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.meeting.MeetingSlot;
import org.entente.api.meeting.Minutes;
import org.entente.api.meeting.Minutes.AgendaItem;
import org.entente.api.meeting.MinutesItem;
import org.entente.api.policy.LimitKey;
import org.entente.api.text.Text;

/** An acceptance or a retrospective, two hours long and minuted as a kickoff is (handbook 5, rules 4 and 8). */
final class MeetingSteps {
    private static final Duration LENGTH = Duration.ofHours(2);
    private static final Duration MINUTES_AT = Duration.ofMinutes(150);
    private static final Duration CONFIRMED_AT = Duration.ofMinutes(160);
    private static final int EDITION = 1;

    private final CaseSheet sheet;
    private final MeetingId meeting;
    private final MeetingKind kind;
    private final Instant starts;

    MeetingSteps(CaseSheet sheet, MeetingId meeting, MeetingKind kind, Instant starts) {
        this.sheet = sheet;
        this.meeting = meeting;
        this.kind = kind;
        this.starts = starts;
    }

    Instant ends() {
        return starts.plus(LENGTH);
    }

    /** @param atItsEnd what is recorded when it was held and before it is minuted */
    void write(Instant called, Set<PersonId> attendees, Text subject, Text decision, Runnable atItsEnd) {
        PersonId coordinator = sheet.coordinator();
        sheet.give(called, coordinator, new ScheduleMeeting(meeting, sheet.request(), kind,
                new MeetingSlot(starts, ends(), Wording.MEETING_ROOM), coordinator, List.of(), null, null));
        sheet.give(starts, coordinator, new OpenMeeting(meeting));
        sheet.give(ends(), coordinator, new HoldMeeting(meeting, attendees.stream().map(Attendance::present).toList(),
                null));
        atItsEnd.run();
        sheet.giveInTime(starts.plus(MINUTES_AT), sheet.due(LimitKey.MINUTES, ends()), coordinator,
                new IssueMinutes(meeting, new Minutes(subject, coordinator,
                        List.of(new AgendaItem(sheet.scenario().goal(), decision, Text.NONE)),
                        List.of(new MinutesItem.Decision(decision)), List.of(), null, List.of())));
        attendees.forEach(one -> sheet.give(starts.plus(CONFIRMED_AT), one, new ConfirmMinutes(meeting, EDITION)));
    }

    /** Every liaison and the coordinator. */
    static Set<PersonId> liaisons(CaseSheet sheet) {
        Set<PersonId> all = new LinkedHashSet<>();
        sheet.scenario().participants().forEach(one -> all.add(sheet.cast().liaison(one)));
        all.add(sheet.coordinator());
        return all;
    }

    /** Those, the head of the initiating department, who accepts, and the director. */
    static Set<PersonId> acceptors(CaseSheet sheet) {
        Set<PersonId> all = liaisons(sheet);
        all.add(sheet.cast().head(sheet.scenario().initiator()));
        all.add(sheet.cast().director());
        return all;
    }
}
