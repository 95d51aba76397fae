package org.entente.command.meeting;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.meeting.Attendance;
import org.entente.api.meeting.MeetingCommand.HoldMeeting;
import org.entente.api.meeting.MeetingCommand.OpenMeeting;
import org.entente.api.meeting.MeetingEvent;
import org.entente.api.meeting.MeetingEvent.MeetingHeld;
import org.entente.api.meeting.MeetingEvent.MeetingOpened;
import org.entente.api.refusal.Refusal;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.Occasion;

/** The meeting itself: opened, held, and who was there (handbook 1.3 B3, B4). */
final class Holding {
    private Holding() {}

    static List<MeetingEvent> open(MeetingState state, OpenMeeting c, Instant now) {
        if (state.opened()) {
            throw Refusal.rule("already-open", "1.3 B4", "The meeting is open.");
        }
        Instant startsAt = state.invitation().slot().startsAt();
        // MTG-18: a meeting is opened at its start at the earliest
        if (now.isBefore(startsAt)) {
            throw notBegun(startsAt);
        }
        return List.of(new MeetingOpened(c.meeting(), now));
    }

    static List<MeetingEvent> hold(MeetingState state, HoldMeeting c, Occasion occasion) {
        Instant heldAt = CaseRules.backDated(c.heldAt(), occasion);
        Instant startsAt = state.invitation().slot().startsAt();
        // MTG-9: a meeting is held after its start, and who was there is said for everybody invited
        if (!heldAt.isAfter(startsAt)) {
            throw notBegun(startsAt);
        }
        List<PersonId> told = c.attendance().stream().map(Attendance::person).toList();
        List<PersonId> missing = state.invitation().attendees().stream().filter(one -> !told.contains(one)).toList();
        if (!missing.isEmpty()) {
            throw Refusal.invalid("attendance-incomplete", "1.3 B3", "Say of everybody invited whether they came.")
                    .with("missing", missing.stream().map(PersonId::value).toList());
        }
        requireEachOnce(c.attendance(), occasion);
        return List.of(new MeetingHeld(c.meeting(), state.origin().request(), state.origin().kind(), c.attendance(),
                heldAt));
    }

    private static void requireEachOnce(List<Attendance> attendance, Occasion occasion) {
        List<PersonId> told = attendance.stream().map(Attendance::person).toList();
        if (told.stream().distinct().count() < told.size()) {
            throw Refusal.invalid("attendance-twice", "1.3 B3", "Each person is said to have come or not once.");
        }
        for (Attendance one : attendance) {
            PersonId substitute = one.substitute();
            CaseRules.requireKnown(substitute == null ? one.person() : substitute, occasion.rules());
        }
    }

    private static Refusal notBegun(Instant startsAt) {
        return Refusal.rule("meeting-not-begun", "1.3 B3", "The meeting has not begun.").with("startsAt",
                startsAt.toString());
    }
}
