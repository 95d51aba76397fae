package org.entente.command.player;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueCommand.RecordMeeting;
import org.entente.api.issue.IssueCommand.SetMeasures;
import org.entente.api.issue.Measure;
import org.entente.api.meeting.Attendance;
import org.entente.api.meeting.MeetingCommand.HoldMeeting;
import org.entente.api.meeting.MeetingCommand.IssueMinutes;
import org.entente.api.meeting.MeetingCommand.OpenMeeting;
import org.entente.api.meeting.MeetingCommand.ScheduleMeeting;
import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.meeting.MeetingSlot;
import org.entente.api.policy.LimitKey;

/** A normal issue's coordination meeting (handbook 5, rule 7). It is called when the urgency is settled. */
final class NormalIssueSteps {
    private static final Duration CALLED_AFTER = Duration.ofMinutes(20);
    private static final Duration STARTS_AFTER = Duration.ofHours(2);
    private static final Duration LENGTH = Duration.ofHours(1);
    private static final Duration MINUTES_AFTER = Duration.ofMinutes(30);
    private static final LocalTime NEXT_MORNING = LocalTime.of(10, 0);

    private final CaseSheet sheet;
    private final ScenarioIssue issue;
    private final MeetingId meeting;

    NormalIssueSteps(CaseSheet sheet, ScenarioIssue issue) {
        this.sheet = sheet;
        this.issue = issue;
        this.meeting = sheet.coordination(issue);
    }

    void write() {
        Instant reported = sheet.at(issue.reported());
        Instant starts = starts(reported);
        Instant ends = starts.plus(LENGTH);
        PersonId coordinator = sheet.coordinator();
        List<PersonId> liaisons = issue.concerned().stream().map(sheet.cast()::liaison).toList();
        sheet.give(reported.plus(CALLED_AFTER), coordinator, new ScheduleMeeting(meeting, sheet.request(),
                MeetingKind.COORDINATION, new MeetingSlot(starts, ends, Wording.MEETING_ROOM), coordinator, liaisons,
                sheet.issue(issue), null));
        sheet.give(starts, coordinator, new OpenMeeting(meeting));
        sheet.give(ends, coordinator, new HoldMeeting(meeting, attendance(liaisons, coordinator), null));
        sheet.giveInTime(ends, sheet.due(LimitKey.NORMAL_MEETING, reported), coordinator,
                new RecordMeeting(sheet.issue(issue), meeting, null, Wording.decision(issue)));
        sheet.giveInTime(ends.plus(MINUTES_AFTER), sheet.due(LimitKey.MINUTES, ends), coordinator,
                new IssueMinutes(meeting, Wording.coordinationMinutes(issue, coordinator)));
        if (issue.escalatedTo() == null) {
            sheet.give(ends.plus(MINUTES_AFTER), coordinator, measures(sheet, issue,
                    sheet.due(LimitKey.NORMAL_SOLVED, reported)));
        }
    }

    /** Two hours after the report; outside office hours on the next working day at 10:00. */
    private Instant starts(Instant reported) {
        WorkingCalendar calendar = sheet.calendar();
        Instant soon = reported.plus(STARTS_AFTER);
        boolean fits = calendar.isOfficeHours(soon) && calendar.isOfficeHours(soon.plus(LENGTH).minusNanos(1));
        return fits ? soon : sheet.at(calendar.nextWorkingDay(calendar.dateOf(reported)), NEXT_MORNING);
    }

    private static List<Attendance> attendance(List<PersonId> liaisons, PersonId chair) {
        return Stream.concat(liaisons.stream(), Stream.of(chair)).distinct()
                .map(Attendance::present).toList();
    }

    /** The resolution of the file as the measure decided: by the main responsible department, within the limit. */
    static SetMeasures measures(CaseSheet sheet, ScenarioIssue issue, Instant solveBy) {
        return new SetMeasures(sheet.issue(issue), List.of(new Measure(issue.resolution(),
                issue.main(), sheet.cast().liaison(issue.main()), sheet.calendar().dateOf(solveBy))),
                sheet.cast().liaison(issue.main()));
    }
}
