package org.entente.command.player;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.entente.api.deadline.Deadlines;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.meeting.Attendance;
import org.entente.api.meeting.Material;
import org.entente.api.meeting.MeetingCommand.ConfirmMinutes;
import org.entente.api.meeting.MeetingCommand.ConfirmReceipt;
import org.entente.api.meeting.MeetingCommand.HoldMeeting;
import org.entente.api.meeting.MeetingCommand.IssueMinutes;
import org.entente.api.meeting.MeetingCommand.OpenMeeting;
import org.entente.api.meeting.MeetingCommand.ScheduleMeeting;
import org.entente.api.meeting.MeetingCommand.ShareMaterials;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.meeting.MeetingSlot;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.Limits;

/** Phase B until the minutes are confirmed (handbook 5, rule 4). */
final class KickoffSteps {
    private static final Duration SCHEDULED_AFTER = Duration.ofMinutes(5);
    private static final Duration SHARED_AFTER = Duration.ofMinutes(10);
    private static final Duration RECEIPTS_BEFORE = Duration.ofMinutes(15);
    private static final Duration LENGTH = Duration.ofHours(2);
    private static final Duration MINUTES_AT = Duration.ofMinutes(150);
    private static final Duration CONFIRMED_AT = Duration.ofMinutes(160);
    private static final int EDITION = 1;

    private final CaseSheet sheet;
    private final Scenario scenario;
    private final Instant starts;

    KickoffSteps(CaseSheet sheet) {
        this.sheet = sheet;
        this.scenario = sheet.scenario();
        this.starts = sheet.at(scenario.dates().kickoff());
    }

    void write() {
        invitation();
        attendees().forEach(one -> sheet.give(starts.minus(RECEIPTS_BEFORE), one,
                new ConfirmReceipt(sheet.kickoff())));
        PersonId coordinator = sheet.coordinator();
        Instant ends = starts.plus(LENGTH);
        sheet.give(starts, coordinator, new OpenMeeting(sheet.kickoff()));
        sheet.give(ends, coordinator, new HoldMeeting(sheet.kickoff(),
                attendees().stream().map(Attendance::present).toList(), null));
        sheet.giveInTime(starts.plus(MINUTES_AT), sheet.due(LimitKey.MINUTES, ends), coordinator,
                new IssueMinutes(sheet.kickoff(), new KickoffMinutes(scenario).by(coordinator, sheet.cast())));
        attendees().forEach(one -> sheet.give(starts.plus(CONFIRMED_AT), one,
                new ConfirmMinutes(sheet.kickoff(), EDITION)));
    }

    private void invitation() {
        Instant confirmed = sheet.at(scenario.dates().confirmed());
        Instant materialDue = Deadlines.workingDaysBefore(scenario.dates().kickoff().toLocalDate(),
                Limits.STANDARD.of(LimitKey.KICKOFF_MATERIAL).amount(), sheet.calendar()).dueAt();
        sheet.giveInTime(confirmed.plus(SCHEDULED_AFTER), materialDue, sheet.coordinator(),
                new ScheduleMeeting(sheet.kickoff(), sheet.request(), MeetingKind.KICKOFF,
                        new MeetingSlot(starts, starts.plus(LENGTH), Wording.MEETING_ROOM), sheet.coordinator(),
                        List.of(), null, null));
        sheet.giveInTime(confirmed.plus(SHARED_AFTER), materialDue, sheet.cast().liaison(scenario.initiator()),
                new ShareMaterials(sheet.kickoff(), scenario.initiator(),
                        List.of(new Material(Wording.briefing(scenario), ""))));
    }

    /** Every liaison, the head of the initiating department, the coordinator (handbook 1.3 B3). */
    private List<PersonId> attendees() {
        Set<PersonId> invited = new LinkedHashSet<>();
        for (DepartmentId department : scenario.participants()) {
            invited.add(sheet.cast().liaison(department));
        }
        invited.add(sheet.cast().head(scenario.initiator()));
        invited.add(sheet.coordinator());
        return List.copyOf(invited);
    }
}
