package org.entente.command.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.entente.api.identity.PersonId;
import org.entente.api.meeting.MeetingSlot;
import org.jspecify.annotations.Nullable;

/**
 * The meeting as it is called.
 *
 * @param substitutes who comes in the place of somebody invited, by who was invited
 * @param waiver      why its material may come late; null as a rule
 * @param planned     when the plan's rhythm calls this sync; null for any other meeting, and once it was dropped
 * @param round       counts the dates given, from 1; tells the material owed for one date from that for another
 */
record Invitation(MeetingSlot slot, PersonId chair, List<PersonId> attendees, Map<PersonId, PersonId> substitutes,
        @Nullable String waiver, @Nullable MeetingSlot planned, int round) {
    Invitation {
        attendees = List.copyOf(attendees);
        substitutes = Map.copyOf(substitutes);
    }

    /** Another date for the same people, substitutes included. */
    Invitation moved(MeetingSlot newSlot, @Nullable String newWaiver) {
        return new Invitation(newSlot, chair, attendees, substitutes, newWaiver, planned, round + 1);
    }

    Invitation represented(PersonId person, PersonId substitute) {
        Map<PersonId, PersonId> more = new HashMap<>(substitutes);
        more.put(person, substitute);
        return new Invitation(slot, chair, attendees, more, waiver, planned, round);
    }

    /** A sync called by the plan's rhythm for another time; substitutes stay. */
    Invitation planned(MeetingSlot newSlot, PersonId newChair, List<PersonId> people) {
        return new Invitation(newSlot, newChair, people, substitutes, null, newSlot, round + 1);
    }

    Invitation dropped() {
        return new Invitation(slot, chair, attendees, substitutes, waiver, null, round);
    }

    /** Whether this person was called, or comes for somebody who was. */
    boolean invites(PersonId person) {
        return attendees.contains(person) || substitutes.containsValue(person);
    }
}
