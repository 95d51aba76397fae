package org.entente.query.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.api.identity.PersonId;
import org.entente.api.meeting.Attendance;
import org.entente.api.meeting.Presence;
import org.jspecify.annotations.Nullable;

/**
 * One person and the meeting: invited, or coming for somebody who is; whether the receipt was confirmed; whether he or she came.
 *
 * @param standsInFor   who was invited in the first place; null for those invited themselves
 * @param substitute    who comes instead; null if nobody was named or came
 * @param receivedAt    when invitation and material were received at the date that stands; null while that is not said
 * @param presence      null until the meeting was held
 * @param absenceReason as far as it is known
 */
public record AttendeeView(PersonId person, @Nullable PersonId standsInFor, @Nullable PersonId substitute,
        @Nullable Instant receivedAt, @Nullable Presence presence, @Nullable String absenceReason) {
    /** Those invited, their substitutes, and whoever else came. */
    static List<AttendeeView> of(Invitation invitation, Course course) {
        Stream<PersonId> came = course.attendance().stream()
                .flatMap(one -> Stream.of(Optional.of(one.person()), Optional.ofNullable(one.substitute())))
                .flatMap(Optional::stream);
        return Stream.concat(invitation.everybody().stream(), came).distinct()
                .map(person -> of(person, invitation, course)).toList();
    }

    private static AttendeeView of(PersonId person, Invitation invitation, Course course) {
        Optional<Attendance> own = course.attendance().stream().filter(one -> one.person().equals(person)).findFirst();
        Optional<Attendance> forOther = course.attendance().stream()
                .filter(one -> person.equals(one.substitute())).findFirst();
        PersonId standsInFor = forOther.map(Attendance::person).or(() -> invitation.substitutes().stream()
                .filter(one -> one.substitute().equals(person)).map(Invitation.Substitution::person).findFirst())
                .orElse(null);
        PersonId substitute = own.isPresent()
                ? own.get().substitute()
                : invitation.substitutes().stream().filter(one -> one.person().equals(person))
                        .map(Invitation.Substitution::substitute).findFirst().orElse(null);
        Instant received = course.receipts().stream().filter(one -> one.person().equals(person))
                .map(Course.Receipt::at).findFirst().orElse(null);
        Presence presence = own.map(Attendance::presence).orElse(forOther.isPresent() ? Presence.PRESENT : null);
        return new AttendeeView(person, standsInFor, substitute, received, presence,
                own.map(Attendance::reason).orElse(null));
    }
}
