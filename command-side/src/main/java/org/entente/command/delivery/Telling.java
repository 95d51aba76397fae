package org.entente.command.delivery;

import java.time.Instant;
import java.util.List;

import org.entente.api.issue.Urgency;
import org.entente.api.notice.Addressee;
import org.entente.api.notice.NoticeKind;
import org.entente.api.notice.NoticeUrgency;
import org.jspecify.annotations.Nullable;

/**
 * One thing of which people are told.
 *
 * @param event  names it for ever: nobody is told of the same twice
 * @param about  the aggregate
 * @param label  what people call it, such as {@code XT-2026-007-I3}
 * @param rung   the telling of an issue that it is; null for all that is not about an issue
 * @param isLate it comes so late that the next repetition is due: it is for the inbox only
 */
record Telling(String event, NoticeKind kind, NoticeUrgency urgency, @Nullable String caseId, String about,
        String label,
        @Nullable Rung rung, Instant occurredAt, List<Addressee> people, boolean isLate) {
    Telling {
        people = List.copyOf(people);
    }

    /**
     * @param number counts the tellings of the issue
     * @param time   counts the repetitions of this telling from 1; 0 the first time
     */
    record Rung(int number, int time, @Nullable Urgency level, @Nullable Integer percent) {}
}
