package org.entente.command.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.entente.api.identity.Acting;
import org.entente.api.message.Meta;
import org.entente.api.refusal.Refusal;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskId;
import org.jspecify.annotations.Nullable;

/** Everything that happened to a work item: what it was when a sheet was written, what it is, and who changed it since. */
record ItemHistory(TaskId task, List<Step> steps) {
    /** What it was after one event, and whose that was. */
    record Step(String actor, Instant at, ItemState after) {
        boolean isOfPerson() {
            return !actor.startsWith(Acting.SYSTEM_PREFIX);
        }
    }

    /** @throws Refusal {@code not-found} if there is no such item */
    static ItemHistory of(EventStore store, TaskId task) {
        List<Step> steps = new ArrayList<>();
        for (DomainEventStream events = store.readEvents(task.value()); events.hasNext();) {
            DomainEventMessage<?> message = events.next();
            ItemState before = steps.isEmpty() ? null : steps.getLast().after();
            steps.add(new Step(String.valueOf(message.getMetaData().get(Meta.ACTOR)), message.getTimestamp(),
                    message.getPayload() instanceof TaskEvent event
                            ? ItemState.after(before, event)
                            : required(before)));
        }
        if (steps.isEmpty()) {
            throw Refusal.notFound(task.value());
        }
        return new ItemHistory(task, steps);
    }

    private static ItemState required(@Nullable ItemState state) {
        if (state == null) {
            throw new IllegalStateException("an item that was not opened");
        }
        return state;
    }

    long version() {
        return steps.size() - 1L;
    }

    ItemState now() {
        return steps.getLast().after();
    }

    /** @param version one that there is */
    ItemState at(long version) {
        return steps.get((int) version).after();
    }

    /** What people did after this version. */
    List<Step> since(long version) {
        return steps.subList((int) version + 1, steps.size()).stream().filter(Step::isOfPerson).toList();
    }
}
