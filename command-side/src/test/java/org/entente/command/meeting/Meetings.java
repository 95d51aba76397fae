package org.entente.command.meeting;

import java.util.List;

import org.entente.api.identity.Acting;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.Urgency;
import org.entente.api.meeting.Attendance;
import org.entente.api.meeting.MeetingCommand;
import org.entente.api.meeting.MeetingCommand.HoldMeeting;
import org.entente.api.meeting.MeetingCommand.IssueMinutes;
import org.entente.api.meeting.MeetingCommand.ScheduleMeeting;
import org.entente.api.meeting.MeetingEvent;
import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.meeting.Minutes;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.Cases;
import org.entente.command.decision.IssueFacts;
import org.entente.command.decision.Story;
import org.jspecify.annotations.Nullable;

/** Meetings other than the kickoff, on Tuesday 24 March 14:00 to 16:00, told to the rules. */
final class Meetings {
    static final MeetingId MEETING = new MeetingId("MTG-7");
    static final IssueId ISSUE = new IssueId("ISS-1");

    private Meetings() {}

    static Story<MeetingState, MeetingCommand, MeetingEvent> none(RequestPhase phase) {
        return Story.of(new MeetingRules(), MeetingEvent.class, CaseWorld.BOOK).among(cases(phase));
    }

    /** An issue that sales reported, research is responsible for, and legal, outside the case, joined. */
    static Cases cases(RequestPhase phase) {
        return CaseWorld.cases(CaseWorld.caseIn(phase),
                new IssueFacts(ISSUE, CaseWorld.REQUEST, Urgency.NORMAL, true,
                        List.of(CaseWorld.RND, CaseWorld.LEGAL, CaseWorld.SALES),
                        List.of(CaseWorld.RND, CaseWorld.LEGAL), CaseWorld.SALES, null));
    }

    static Story<MeetingState, MeetingCommand, MeetingEvent> scheduled(MeetingKind kind, RequestPhase phase) {
        return none(phase).when(CaseWorld.at("2026-03-23T10:00"), CaseWorld.COORDINATOR, schedule(kind));
    }

    /** A coordination meeting about the issue, with the liaisons of research, legal and sales, and He Jia. */
    static Story<MeetingState, MeetingCommand, MeetingEvent> coordination() {
        return scheduled(MeetingKind.COORDINATION, RequestPhase.EXECUTING);
    }

    static ScheduleMeeting schedule(MeetingKind kind) {
        boolean about = kind == MeetingKind.COORDINATION || kind == MeetingKind.TASK_FORCE
                || kind == MeetingKind.EMERGENCY;
        return schedule(kind, about ? ISSUE : null);
    }

    static ScheduleMeeting schedule(MeetingKind kind, @Nullable IssueId issue) {
        return new ScheduleMeeting(MEETING, CaseWorld.REQUEST, kind, Kickoffs.slot("2026-03-24T14:00"),
                CaseWorld.HE_JIA, List.of(), issue, null);
    }

    static List<PersonId> invited() {
        return List.of(CaseWorld.liaison(CaseWorld.RND), CaseWorld.liaison(CaseWorld.LEGAL),
                CaseWorld.liaison(CaseWorld.SALES), CaseWorld.HE_JIA);
    }

    static HoldMeeting hold() {
        return new HoldMeeting(MEETING, invited().stream().map(Attendance::present).toList(), null);
    }

    static Story<MeetingState, MeetingCommand, MeetingEvent> minuted(Minutes minutes) {
        Acting office = CaseWorld.COORDINATOR;
        return coordination().when(CaseWorld.at("2026-03-24T16:00"), office, hold())
                .when(CaseWorld.at("2026-03-24T16:30"), office, new IssueMinutes(MEETING, minutes));
    }

    /** A case that is not the one the issue belongs to. */
    static final RequestId OTHER_CASE = new RequestId("REQ-2");
}
