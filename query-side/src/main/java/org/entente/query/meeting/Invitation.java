package org.entente.query.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.meeting.MeetingSlot;
import org.jspecify.annotations.Nullable;

/**
 * The meeting as it is called.
 *
 * @param dates          every date given so far, the present one last
 * @param substitutes    who comes in the place of somebody invited
 * @param materialWaiver why the material may come late; null as a rule
 * @param changeReason   why it was last moved or cancelled
 * @param sequence       how often the invitation was changed; what calendars call SEQUENCE
 * @param changedAt      when it was last changed; null before the first
 */
public record Invitation(List<MeetingSlot> dates, @Nullable PersonId chair, List<PersonId> attendees,
        List<Substitution> substitutes, @Nullable IssueId issue, @Nullable String materialWaiver,
        @Nullable String changeReason, int sequence, @Nullable Instant changedAt) {
    static final Invitation NONE = new Invitation(List.of(), null, List.of(), List.of(), null, null, null, -1, null);

    /** Who comes instead of somebody invited, and why. */
    public record Substitution(PersonId person, PersonId substitute, String reason, Instant at) {}

    public Invitation {
        dates = List.copyOf(dates);
        attendees = List.copyOf(attendees);
        substitutes = List.copyOf(substitutes);
    }

    Invitation called(MeetingSlot slot, PersonId by, List<PersonId> people, @Nullable IssueId about,
            @Nullable String waiver, Instant at) {
        return new Invitation(plus(slot), by, people, List.of(), about, waiver, changeReason, sequence + 1, at);
    }

    Invitation planned(MeetingSlot slot, PersonId by, List<PersonId> people, Instant at) {
        return new Invitation(plus(slot), by, people, substitutes, null, null, changeReason, sequence + 1, at);
    }

    Invitation moved(MeetingSlot slot, @Nullable String waiver, String reason, Instant at) {
        return new Invitation(plus(slot), chair, attendees, substitutes, issue, waiver, reason, sequence + 1, at);
    }

    Invitation off(String reason, Instant at) {
        return new Invitation(dates, chair, attendees, substitutes, issue, materialWaiver, reason, sequence + 1, at);
    }

    Invitation represented(Substitution one) {
        List<Substitution> others = Stream.concat(
                substitutes.stream().filter(other -> !other.person().equals(one.person())), Stream.of(one)).toList();
        return new Invitation(dates, chair, attendees, others, issue, materialWaiver, changeReason, sequence + 1,
                one.at());
    }

    /** Everybody who is to come: those invited, then their substitutes. */
    List<PersonId> everybody() {
        return Stream.concat(attendees.stream(), substitutes.stream().map(Substitution::substitute)).distinct()
                .toList();
    }

    private List<MeetingSlot> plus(MeetingSlot slot) {
        List<MeetingSlot> more = new ArrayList<>(dates);
        more.add(slot);
        return more;
    }
}
