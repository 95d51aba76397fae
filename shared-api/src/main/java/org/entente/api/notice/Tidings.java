package org.entente.api.notice;

import java.time.Instant;
import java.util.List;

import org.entente.api.issue.Urgency;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.Party;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told of an issue, and to which offices; who holds them is looked up when it is told.
 *
 * @param level      where the issue stands on its ladder
 * @param limit      the obligation that is missed or runs out; null where it is about none
 * @param percent    how much of its time is gone; null where it is about none
 * @param to         the offices and departments, the nearest first
 * @param occurredAt when that happened of which is told
 */
public record Tidings(NoticeKind kind, NoticeUrgency urgency, Urgency level, @Nullable ObligationId limit,
        @Nullable Integer percent, List<Party> to, Instant occurredAt) {
    public Tidings {
        to = List.copyOf(to);
    }
}
