package org.entente.command.decision;

import java.time.Instant;

import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.MeetingKind;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of its case may know of a meeting.
 *
 * @param heldAt  when it ended; null if it was not held
 * @param settled whether its minutes stand, or nothing of it is owed any more
 */
public record MeetingFacts(MeetingId meeting, MeetingKind kind, Instant startsAt, @Nullable Instant heldAt,
        boolean settled) {}
