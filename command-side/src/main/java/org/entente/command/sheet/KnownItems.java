package org.entente.command.sheet;

import java.util.HashMap;
import java.util.Map;

import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.entente.api.identity.PersonId;
import org.entente.api.plan.PlanEvent.ItemCreated;
import org.entente.api.plan.PlanId;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskId;
import org.entente.command.sheet.NewItem.Work;
import org.jspecify.annotations.Nullable;

/** The work items that a case's plan was ever broken into, by what they said when they were made. */
record KnownItems(Map<Work, TaskId> made, Map<TaskId, PersonId> assignees) {
    static KnownItems of(EventStore store, RequestId request) {
        Map<Work, TaskId> made = new HashMap<>();
        Map<TaskId, PersonId> assignees = new HashMap<>();
        for (DomainEventStream events = store.readEvents(PlanId.of(request).value()); events.hasNext();) {
            if (events.next().getPayload() instanceof ItemCreated e) {
                made.put(NewItem.of(e.item()).work(), e.task());
                assignees.put(e.task(), e.item().assignee());
            }
        }
        return new KnownItems(made, assignees);
    }

    @Nullable
    TaskId of(Work work) {
        return made.get(work);
    }

    @Nullable
    PersonId assigneeOf(TaskId task) {
        return assignees.get(task);
    }
}
