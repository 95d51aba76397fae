package org.entente.command.meeting;

import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.meeting.MeetingSlot;
import org.jspecify.annotations.Nullable;

/**
 * The meeting as it is called.
 *
 * @param waiver why its material may come late; null as a rule
 * @param round  counts the dates given, from 1; tells the material owed for one date from that for another
 */
record Invitation(MeetingSlot slot, PersonId chair, List<PersonId> attendees, @Nullable String waiver, int round) {
    Invitation moved(MeetingSlot newSlot, @Nullable String newWaiver) {
        return new Invitation(newSlot, chair, attendees, newWaiver, round + 1);
    }

    boolean invites(PersonId person) {
        return attendees.contains(person);
    }
}
