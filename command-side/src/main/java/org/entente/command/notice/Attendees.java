package org.entente.command.notice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.entente.api.identity.PersonId;
import org.entente.api.meeting.Attendance;
import org.entente.api.meeting.MeetingEvent.MeetingHeld;
import org.entente.api.meeting.MeetingEvent.MeetingScheduled;
import org.entente.api.meeting.MeetingEvent.SubstituteNamed;
import org.entente.api.meeting.MeetingEvent.SyncScheduled;
import org.entente.api.meeting.Presence;
import org.entente.api.message.DomainEvent;

/** Whom a meeting concerns, folded from its own events: who is invited, and once it was held, who came. */
public record Attendees(List<PersonId> people) {
    public static final Attendees NONE = new Attendees(List.of());

    public Attendees {
        people = List.copyOf(people);
    }

    public Attendees evolve(DomainEvent event) {
        return switch (event) {
            case MeetingScheduled e -> invited(e.attendees(), e.chair());
            case SyncScheduled e -> invited(e.attendees(), e.chair());
            case SubstituteNamed e -> replaced(e.person(), e.substitute());
            case MeetingHeld e -> came(e.attendance());
            default -> this;
        };
    }

    private Attendees replaced(PersonId person, PersonId substitute) {
        Set<PersonId> others = new LinkedHashSet<>(people);
        others.remove(person);
        others.add(substitute);
        return new Attendees(List.copyOf(others));
    }

    private static Attendees invited(List<PersonId> attendees, PersonId chair) {
        Set<PersonId> invited = new LinkedHashSet<>(attendees);
        invited.add(chair);
        return new Attendees(List.copyOf(invited));
    }

    /** A substitute takes the place of the one who was invited (handbook 1.3 B3). */
    private static Attendees came(List<Attendance> attendance) {
        List<PersonId> there = new ArrayList<>();
        for (Attendance one : attendance) {
            PersonId substitute = one.substitute();
            if (one.presence() != Presence.ABSENT) {
                there.add(substitute == null ? one.person() : substitute);
            }
        }
        return new Attendees(there);
    }
}
