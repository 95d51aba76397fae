package org.entente.command.meeting;

import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.meeting.Attendance;
import org.entente.api.meeting.Presence;

/**
 * What is on record of a meeting that was held.
 *
 * @param edition   counts the minutes, 0 before the first
 * @param confirmed who confirmed this edition
 */
record Proceedings(List<Attendance> attendance, int edition, List<PersonId> confirmed) {
    static final Proceedings NONE = new Proceedings(List.of(), 0, List.of());

    /** Everybody who was there: those present, and for those represented the substitute. */
    List<PersonId> attended() {
        List<PersonId> there = new ArrayList<>();
        for (Attendance one : attendance) {
            PersonId substitute = one.substitute();
            if (substitute != null) {
                there.add(substitute);
            } else if (one.presence() == Presence.PRESENT) {
                there.add(one.person());
            }
        }
        return there.stream().distinct().toList();
    }

    List<PersonId> silent() {
        return attended().stream().filter(one -> !confirmed.contains(one)).toList();
    }

    Proceedings confirmedBy(PersonId person) {
        List<PersonId> more = new ArrayList<>(confirmed);
        more.add(person);
        return new Proceedings(attendance, edition, List.copyOf(more));
    }

    Proceedings issued(int number) {
        return new Proceedings(attendance, number, List.of());
    }
}
