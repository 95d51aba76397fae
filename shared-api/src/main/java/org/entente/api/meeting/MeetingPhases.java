package org.entente.api.meeting;

import org.entente.api.meeting.MeetingCommand.AwaitKickoff;
import org.entente.api.meeting.MeetingCommand.CallOffKickoff;
import org.entente.api.meeting.MeetingCommand.CancelMeeting;
import org.entente.api.meeting.MeetingCommand.CompleteAction;
import org.entente.api.meeting.MeetingCommand.ConfirmMinutes;
import org.entente.api.meeting.MeetingCommand.ConfirmReceipt;
import org.entente.api.meeting.MeetingCommand.DropSync;
import org.entente.api.meeting.MeetingCommand.EndWithCase;
import org.entente.api.meeting.MeetingCommand.HoldMeeting;
import org.entente.api.meeting.MeetingCommand.IssueMinutes;
import org.entente.api.meeting.MeetingCommand.NameSubstitute;
import org.entente.api.meeting.MeetingCommand.ObjectToMinutes;
import org.entente.api.meeting.MeetingCommand.OpenMeeting;
import org.entente.api.meeting.MeetingCommand.PauseWithCase;
import org.entente.api.meeting.MeetingCommand.Reschedule;
import org.entente.api.meeting.MeetingCommand.ResumeWithCase;
import org.entente.api.meeting.MeetingCommand.ScheduleMeeting;
import org.entente.api.meeting.MeetingCommand.ScheduleSync;
import org.entente.api.meeting.MeetingCommand.ShareForOffice;
import org.entente.api.meeting.MeetingCommand.ShareMaterials;
import org.entente.api.message.PhaseRules;
import org.entente.api.request.RequestPhase;

/** What can be asked of a meeting, by its own phase and by that of its case (handbook 1.3, meeting states). */
public final class MeetingPhases {
    /** By the meeting's phase. */
    // MTG-1: the phases of a meeting and what each allows
    public static final PhaseRules<MeetingPhase> RULES = PhaseRules.of(MeetingPhase.class)
            .in(MeetingPhase.NONE, AwaitKickoff.class, ScheduleMeeting.class, ScheduleSync.class)
            .in(MeetingPhase.AWAITED, ScheduleMeeting.class, CallOffKickoff.class, PauseWithCase.class,
                    ResumeWithCase.class, EndWithCase.class)
            .in(MeetingPhase.SCHEDULED, Reschedule.class, CancelMeeting.class, ShareMaterials.class,
                    ShareForOffice.class, NameSubstitute.class, ConfirmReceipt.class, OpenMeeting.class,
                    HoldMeeting.class, CallOffKickoff.class, ScheduleSync.class, DropSync.class, PauseWithCase.class,
                    ResumeWithCase.class, EndWithCase.class)
            .in(MeetingPhase.MATERIALS_SHARED, Reschedule.class, CancelMeeting.class, ShareMaterials.class,
                    ShareForOffice.class, NameSubstitute.class, ConfirmReceipt.class, OpenMeeting.class,
                    HoldMeeting.class, CallOffKickoff.class, ScheduleSync.class, DropSync.class, PauseWithCase.class,
                    ResumeWithCase.class, EndWithCase.class)
            .in(MeetingPhase.HELD, IssueMinutes.class, PauseWithCase.class, ResumeWithCase.class, EndWithCase.class)
            .in(MeetingPhase.MINUTES_ISSUED, ConfirmMinutes.class, ObjectToMinutes.class,
                    CompleteAction.class, PauseWithCase.class, ResumeWithCase.class, EndWithCase.class)
            .in(MeetingPhase.MINUTES_CONFIRMED, CompleteAction.class)
            .in(MeetingPhase.CANCELLED, ScheduleSync.class)
            .done();

    /** By the case's phase, for what people ask; the service's own commands follow the case by themselves. */
    // MTG-2: a meeting needs a confirmed case that has not ended
    public static final PhaseRules<RequestPhase> IN_CASE = PhaseRules.of(RequestPhase.class)
            .in(RequestPhase.CONFIRMED, ScheduleMeeting.class, Reschedule.class, CancelMeeting.class,
                    ShareMaterials.class, ShareForOffice.class, NameSubstitute.class, ConfirmReceipt.class,
                    OpenMeeting.class, HoldMeeting.class, IssueMinutes.class, ConfirmMinutes.class,
                    ObjectToMinutes.class, CompleteAction.class)
            .in(RequestPhase.PLANNING, ScheduleMeeting.class, Reschedule.class, CancelMeeting.class,
                    ShareMaterials.class, ShareForOffice.class, NameSubstitute.class, ConfirmReceipt.class,
                    OpenMeeting.class, HoldMeeting.class, IssueMinutes.class, ConfirmMinutes.class,
                    ObjectToMinutes.class, CompleteAction.class)
            .in(RequestPhase.EXECUTING, ScheduleMeeting.class, Reschedule.class, CancelMeeting.class,
                    ShareMaterials.class, ShareForOffice.class, NameSubstitute.class, ConfirmReceipt.class,
                    OpenMeeting.class, HoldMeeting.class, IssueMinutes.class, ConfirmMinutes.class,
                    ObjectToMinutes.class, CompleteAction.class)
            .in(RequestPhase.IN_ACCEPTANCE, ScheduleMeeting.class, Reschedule.class, CancelMeeting.class,
                    ShareMaterials.class, ShareForOffice.class, NameSubstitute.class, ConfirmReceipt.class,
                    OpenMeeting.class, HoldMeeting.class, IssueMinutes.class, ConfirmMinutes.class,
                    ObjectToMinutes.class, CompleteAction.class)
            .in(RequestPhase.RETROSPECTIVE, ScheduleMeeting.class, Reschedule.class, CancelMeeting.class,
                    ShareMaterials.class, ShareForOffice.class, NameSubstitute.class, ConfirmReceipt.class,
                    OpenMeeting.class, HoldMeeting.class, IssueMinutes.class, ConfirmMinutes.class,
                    ObjectToMinutes.class, CompleteAction.class)
            .in(RequestPhase.SUSPENDED, ScheduleMeeting.class, Reschedule.class, CancelMeeting.class,
                    ShareMaterials.class, ShareForOffice.class, NameSubstitute.class, ConfirmReceipt.class,
                    OpenMeeting.class, HoldMeeting.class, IssueMinutes.class, ConfirmMinutes.class,
                    ObjectToMinutes.class, CompleteAction.class)
            .done();

    private MeetingPhases() {}
}
