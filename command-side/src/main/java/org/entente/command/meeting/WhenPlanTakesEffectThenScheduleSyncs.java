package org.entente.command.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.entente.api.meeting.MeetingCommand.ScheduleSync;
import org.entente.api.meeting.MeetingId;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.plan.PlanChangeEvent.PlanAmended;
import org.entente.api.plan.PlanEvent.PlanTookEffect;
import org.entente.api.plan.PlanId;
import org.entente.api.plan.SyncRhythm;
import org.entente.api.request.RequestId;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rhythm of a plan creates the syncs of all its weeks; those of weeks that a new version has no more are dropped. */
@Component
final class WhenPlanTakesEffectThenScheduleSyncs implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return switch (event) {
            case PlanTookEffect e -> new InForce(e.plan(), e.request(), e.version(), e.weekOne(), e.lastWeek(),
                    e.rhythm(), e.occurredAt()).syncs(0);
            case PlanAmended e -> new InForce(e.plan(), e.request(), e.version(), e.weekOne(), e.content().lastWeek(),
                    e.content().rhythm(), e.occurredAt()).syncs(cases.lastSyncOf(e.request()));
            default -> List.of();
        };
    }

    /** What of a version in force matters for its syncs. */
    private record InForce(PlanId plan, RequestId request, int version, LocalDate weekOne, int lastWeek,
            @Nullable SyncRhythm rhythm, Instant from) {
        /** @param before the last week for which an earlier version called a sync */
        List<Command> syncs(int before) {
            int last = Math.max(before, rhythm == null ? 0 : lastWeek);
            return IntStream.rangeClosed(1, last).<Command>mapToObj(
                    week -> new ScheduleSync(MeetingId.syncOf(request, week), request, plan, version, week, weekOne,
                            week <= lastWeek ? rhythm : null, from))
                    .toList();
        }
    }
}
