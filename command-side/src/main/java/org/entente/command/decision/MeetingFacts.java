package org.entente.command.decision;

import java.time.Instant;

import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.MeetingKind;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of its case may know of a meeting.
 *
 * @param heldAt  when it ended; null if it was not held
 * @param minuted whether its minutes were issued, or are owed no more
 */
public record MeetingFacts(MeetingId meeting, MeetingKind kind, Instant startsAt, @Nullable Instant heldAt,
        boolean minuted) {}
