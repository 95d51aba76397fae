package org.entente.command.task;

import java.time.Instant;
import java.util.Optional;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.entente.api.task.AttentionEvent;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskEvent.BaselineMoved;
import org.entente.api.task.TaskEvent.BlockedByIssue;
import org.entente.api.task.TaskEvent.DoneAccepted;
import org.entente.api.task.TaskEvent.DoneDeclined;
import org.entente.api.task.TaskEvent.DoneReported;
import org.entente.api.task.TaskEvent.IssueLinked;
import org.entente.api.task.TaskEvent.IssueReleased;
import org.entente.api.task.TaskEvent.ProgressReported;
import org.entente.api.task.TaskEvent.TaskArchived;
import org.entente.api.task.TaskEvent.TaskAssigned;
import org.entente.api.task.TaskEvent.TaskCancelled;
import org.entente.api.task.TaskEvent.TaskCompleted;
import org.entente.api.task.TaskEvent.TaskDescribed;
import org.entente.api.task.TaskEvent.TaskEnded;
import org.entente.api.task.TaskEvent.TaskOpened;
import org.entente.api.task.TaskEvent.TaskPaused;
import org.entente.api.task.TaskEvent.TaskReopened;
import org.entente.api.task.TaskEvent.TaskResumed;
import org.entente.api.task.TaskEvent.TaskStarted;
import org.entente.api.task.TaskEvent.UnblockedByIssue;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.task.WorkItem;
import org.entente.command.decision.ItemFacts;
import org.jspecify.annotations.Nullable;

/** Folds a work item's own events for those who decide elsewhere in its case. */
public final class ItemLookup {
    private ItemLookup() {}

    /** The item as it was recorded before a moment; empty if it did not exist then. */
    public static Optional<ItemFacts> in(EventStore store, TaskId task, Instant before) {
        DomainEventStream events = store.readEvents(task.value());
        ItemFacts facts = null;
        while (events.hasNext()) {
            DomainEventMessage<?> message = events.next();
            if (message.getTimestamp().isBefore(before) && message.getPayload() instanceof TaskEvent event) {
                facts = after(facts, event);
            }
        }
        return Optional.ofNullable(facts);
    }

    /** What is known after one more event. */
    public static ItemFacts after(@Nullable ItemFacts known, TaskEvent event) {
        if (event instanceof TaskOpened e) {
            return new ItemFacts(e.task(), e.request(), e.item(), TaskStatus.NOT_STARTED, null, null, null, null);
        }
        if (known == null) {
            throw new IllegalStateException("nothing has happened to this item yet: " + event.task());
        }
        return switch (event) {
            case TaskOpened e -> throw new IllegalStateException("opened twice: " + e.task());
            case TaskStarted e -> new ItemFacts(known.task(), known.request(), known.item(), TaskStatus.IN_PROGRESS,
                    known.lastReport(), e.occurredAt(), null, null);
            case ProgressReported e -> new ItemFacts(known.task(), known.request(), known.item(), e.status(), e,
                    known.startedAt(), null, null);
            case TaskCompleted e -> new ItemFacts(known.task(), known.request(), known.item(), TaskStatus.COMPLETED,
                    known.lastReport(), known.startedAt(), e.occurredAt(), null);
            case TaskReopened e -> new ItemFacts(known.task(), known.request(), known.item(), TaskStatus.IN_PROGRESS,
                    known.lastReport(), known.startedAt(), null, null);
            case TaskCancelled e -> new ItemFacts(known.task(), known.request(), known.item(), TaskStatus.CANCELLED,
                    known.lastReport(), known.startedAt(), null, e.occurredAt());
            case TaskAssigned e -> being(known, known.item().assignedTo(e.to()));
            case BaselineMoved e -> being(known, known.item().movedTo(e.to()));
            case TaskDescribed e -> being(known, known.item().described(e.title(), e.deliverable(), e.risk()));
            case BlockedByIssue e -> in(known, TaskStatus.BLOCKED);
            case UnblockedByIssue e -> in(known, e.to());
            case DoneReported e -> known;
            case DoneAccepted e -> known;
            case DoneDeclined e -> known;
            case IssueLinked e -> known;
            case IssueReleased e -> known;
            case TaskPaused e -> known;
            case TaskResumed e -> known;
            case TaskEnded e -> known;
            case TaskArchived e -> known;
            case AttentionEvent e -> known;
        };
    }

    private static ItemFacts in(ItemFacts known, TaskStatus status) {
        return new ItemFacts(known.task(), known.request(), known.item(), status, known.lastReport(),
                known.startedAt(), known.completedAt(), known.cancelledAt());
    }

    private static ItemFacts being(ItemFacts known, WorkItem item) {
        return new ItemFacts(known.task(), known.request(), item, known.status(), known.lastReport(),
                known.startedAt(), known.completedAt(), known.cancelledAt());
    }
}
