package org.entente.api.meeting;

import java.time.Instant;

import org.entente.api.refusal.Refusal;
import org.entente.api.text.Bounds;

/**
 * When and where a meeting takes place.
 *
 * @throws Refusal {@code meeting-without-length} unless it ends after its start
 */
public record MeetingSlot(Instant startsAt, Instant endsAt, String place) {
    public MeetingSlot {
        place = Bounds.text("place", place, Bounds.TITLE);
        if (!endsAt.isAfter(startsAt)) {
            throw Refusal.invalid("meeting-without-length", "1.3 B1", "A meeting ends after its start.");
        }
    }
}
