package org.entente.command.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.entente.api.identity.PersonId;
import org.entente.api.meeting.Attendance;
import org.entente.api.meeting.Minutes;
import org.entente.api.meeting.MinutesItem;
import org.entente.api.meeting.Presence;
import org.jspecify.annotations.Nullable;

/**
 * What is on record of a meeting that was held.
 *
 * @param edition   counts the minutes, 0 before the first
 * @param minutes   of that edition; null before the first
 * @param confirmed who confirmed this edition
 * @param done      ids of the actions reported done, in whatever edition
 */
record Proceedings(List<Attendance> attendance, int edition, @Nullable Minutes minutes, List<PersonId> confirmed,
        Set<String> done) {
    static final Proceedings NONE = heldWith(List.of());

    Proceedings {
        done = Set.copyOf(done);
    }

    static Proceedings heldWith(List<Attendance> attendance) {
        return new Proceedings(attendance, 0, null, List.of(), Set.of());
    }

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
        return new Proceedings(attendance, edition, minutes, List.copyOf(more), done);
    }

    Proceedings issued(int number, Minutes issued) {
        return new Proceedings(attendance, number, issued, List.of(), done);
    }

    Proceedings completed(String action) {
        Set<String> more = new HashSet<>(done);
        more.add(action);
        return new Proceedings(attendance, edition, minutes, confirmed, more);
    }

    Optional<MinutesItem.Action> action(String id) {
        return Optional.ofNullable(minutes).flatMap(one -> one.action(id));
    }
}
