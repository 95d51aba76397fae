package org.entente.command.meeting;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.entente.api.meeting.MeetingCommand;
import org.entente.api.meeting.MeetingCommand.EndWithCase;
import org.entente.api.meeting.MeetingCommand.PauseWithCase;
import org.entente.api.meeting.MeetingCommand.ResumeWithCase;
import org.entente.api.meeting.MeetingCommand.ScheduleMeeting;
import org.entente.api.meeting.MeetingEvent;
import org.entente.api.meeting.MeetingEvent.MeetingEndedWithCase;
import org.entente.api.meeting.MeetingEvent.MeetingPaused;
import org.entente.api.meeting.MeetingEvent.MeetingResumed;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.meeting.MeetingPhase;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestPhase;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Occasion;

/** What becomes of meetings when their case stands still or ends. Those about urgent and critical issues go on. */
final class WithCase {
    static final Set<MeetingKind> GOING_ON = EnumSet.of(MeetingKind.TASK_FORCE, MeetingKind.EMERGENCY);

    private WithCase() {}

    /** @throws Refusal {@code case-suspended} for a meeting that can wait until its suspended case goes on */
    static void requireNotWaiting(MeetingState state, MeetingCommand command, CaseFacts theCase) {
        MeetingKind kind = command instanceof ScheduleMeeting c ? c.kind() : state.origin().kind();
        // REQ-33: while a case is suspended only meetings about its urgent and critical issues are called and held
        if (theCase.phase() == RequestPhase.SUSPENDED && !GOING_ON.contains(kind)) {
            throw Refusal.rule("case-suspended", "4.24",
                    "While the case is suspended only meetings about urgent and critical issues are held.");
        }
    }

    static List<MeetingEvent> pause(MeetingState state, PauseWithCase c) {
        requireWaiting(state);
        if (state.paused()) {
            throw Refusal.rule("clock-goes-on", "4.24", "The meeting waits already.");
        }
        return List.of(new MeetingPaused(c.meeting(), c.suspendedAt()));
    }

    static List<MeetingEvent> resume(MeetingState state, ResumeWithCase c, Occasion occasion) {
        if (!state.paused()) {
            throw Refusal.rule("not-paused", "4.24", "The limits of this meeting did not end with its case.");
        }
        Instant objections = state.phase() == MeetingPhase.MINUTES_ISSUED
                ? MinutesPolicy.objectionsUntil(c.resumedAt(), occasion.book().at(c.resumedAt()))
                : null;
        return List.of(new MeetingResumed(c.meeting(), objections, c.resumedAt()));
    }

    static List<MeetingEvent> end(MeetingState state, EndWithCase c) {
        requireWaiting(state);
        return List.of(new MeetingEndedWithCase(c.meeting(), c.cause(), c.endedAt()));
    }

    private static void requireWaiting(MeetingState state) {
        if (GOING_ON.contains(state.origin().kind())) {
            throw Refusal.rule("clock-goes-on", "4.24", "Meetings about urgent and critical issues go on.");
        }
    }
}
