package org.entente.command.meeting;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.meeting.MeetingCommand.ScheduleMeeting;
import org.entente.api.meeting.MeetingSlot;
import org.entente.api.refusal.Refusal;
import org.entente.api.text.Bounds;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Occasion;
import org.jspecify.annotations.Nullable;

/** When a meeting may be held and whom it brings together (handbook 1.3 B1–B3). */
final class Scheduling {
    private Scheduling() {}

    /** @throws Refusal {@code meeting-in-the-past} unless it starts after now */
    static void requireAhead(MeetingSlot slot, Instant now) {
        // MTG-4: a meeting is called before it starts
        if (!slot.startsAt().isAfter(now)) {
            throw Refusal.rule("meeting-in-the-past", "1.3 B1", "A meeting starts after it is called.");
        }
    }

    /**
     * The reason why the kickoff's material may come late, if it has to.
     *
     * @throws Refusal {@code material-moment-past} if it has to and nobody entitled says why
     */
    static @Nullable String waiver(MeetingSlot slot, @Nullable String reason, Occasion occasion) {
        Instant due = KickoffMaterial.due(slot, occasion.rules()).dueAt();
        if (occasion.now().isBefore(due)) {
            return null;
        }
        // MTG-5: a kickoff whose material moment is past is refused; the director may with a reason
        String written = Bounds.text("waiverReason", reason, Bounds.LONG_TEXT);
        if (occasion.by().role() != Role.DIRECTOR || written.isEmpty()) {
            throw Refusal.rule("material-moment-past", "1.3 B1",
                    "The moment for the material has passed; only the director may call it so soon, with a reason.")
                    .with("materialDueAt", due.toString());
        }
        return written;
    }

    /** MTG-6: invited to a kickoff are every liaison, the initiator's head and whoever of the Office calls it. */
    static List<PersonId> kickoffAttendees(ScheduleMeeting command, CaseFacts theCase, Occasion occasion) {
        Set<PersonId> invited = new LinkedHashSet<>();
        for (DepartmentId department : theCase.participants()) {
            theCase.liaisonOf(department).or(() -> occasion.rules().organization().liaisonOf(department))
                    .ifPresent(invited::add);
        }
        occasion.rules().organization().headOf(theCase.initiator()).ifPresent(invited::add);
        invited.add(CaseRules.person(occasion));
        invited.addAll(attendees(command));
        return List.copyOf(invited);
    }

    /** Those named and the chair, each once. */
    static List<PersonId> attendees(ScheduleMeeting command) {
        Set<PersonId> invited = new LinkedHashSet<>(command.attendees());
        invited.add(command.chair());
        return List.copyOf(invited);
    }
}
