package org.entente.command.plan;

import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.entente.api.message.DomainEvent;
import org.entente.api.plan.PlanChangeEvent.PlanAmended;
import org.entente.api.plan.PlanEvent.PlanTookEffect;
import org.entente.api.plan.PlanId;
import org.entente.api.plan.SyncRhythm;
import org.entente.api.request.RequestId;
import org.jspecify.annotations.Nullable;

/** For which weeks the versions of a plan called syncs, read from the plan's own events. */
public final class SyncWeeks {
    private SyncWeeks() {}

    /** The last week for which any version so far called a sync; 0 if none did. */
    public static int lastIn(EventStore store, RequestId request) {
        DomainEventStream events = store.readEvents(PlanId.of(request).value());
        int last = 0;
        while (events.hasNext()) {
            if (events.next().getPayload() instanceof DomainEvent event) {
                last = Math.max(last, lastOf(event));
            }
        }
        return last;
    }

    /** The last week for which this event called a sync; 0 if it called none. */
    public static int lastOf(DomainEvent event) {
        return switch (event) {
            case PlanTookEffect e -> last(e.rhythm(), e.lastWeek());
            case PlanAmended e -> last(e.content().rhythm(), e.content().lastWeek());
            default -> 0;
        };
    }

    private static int last(@Nullable SyncRhythm rhythm, int lastWeek) {
        return rhythm == null ? 0 : lastWeek;
    }
}
