package org.entente.command.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.entente.api.issue.IssueEvent.Closed;
import org.entente.api.issue.IssueEvent.Dismissed;
import org.entente.api.issue.IssueEvent.Merged;
import org.entente.api.issue.IssueEvent.Reviewed;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.Urgency;
import org.entente.api.meeting.MeetingId;
import org.entente.api.message.DomainEvent;
import org.entente.api.plan.PlanId;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskEvent.TaskCancelled;
import org.entente.api.task.TaskEvent.TaskCompleted;
import org.entente.api.task.TaskEvent.TaskReopened;
import org.entente.api.task.TaskId;
import org.entente.command.decision.CaseRecords;
import org.entente.command.decision.CaseRecords.Entry;
import org.entente.command.decision.ClosingFacts;
import org.entente.command.decision.MeetingFacts;
import org.entente.command.meeting.MeetingLookup;
import org.entente.command.plan.PlanLookup;
import org.entente.command.plan.PlanLookup.PlanFacts;

/** Folds what the end of a case has to know from the records of its parts. */
public final class ClosingLookup {
    private ClosingLookup() {}

    public static ClosingFacts facts(CaseRecords records, RequestId request) {
        PlanFacts plan = PlanLookup.facts(records.of(PlanId.of(request).value()), Instant.MAX);
        List<TaskId> open = new ArrayList<>();
        Set<TaskId> ended = new LinkedHashSet<>();
        for (TaskId item : plan.items()) {
            if (endedAt(records.of(item.value()), Instant.MAX).isPresent()) {
                ended.add(item);
            } else {
                open.add(item);
            }
        }
        return new ClosingFacts(plan.version(), plan.goal(), plan.goals(), plan.tasksWithoutItem(), open, ended,
                openIssues(records, request), unreviewed(records, request), meetings(records, request));
    }

    /** When the last work item was done, as recorded by then; the newest items are looked at first, to be done soon. */
    public static Optional<Instant> finishedBy(CaseRecords records, RequestId request, Instant then) {
        PlanFacts plan = PlanLookup.facts(records.of(PlanId.of(request).value()), then);
        if (plan.items().isEmpty() || !plan.tasksWithoutItem().isEmpty()) {
            return Optional.empty();
        }
        Instant last = Instant.MIN;
        for (TaskId item : plan.items().reversed()) {
            Optional<Instant> ended = endedAt(records.of(item.value()), then);
            if (ended.isEmpty()) {
                return Optional.empty();
            }
            last = ended.get().isAfter(last) ? ended.get() : last;
        }
        return Optional.of(last);
    }

    /** When it was recorded that an item is completed or cancelled; empty while there is work on it. */
    private static Optional<Instant> endedAt(List<Entry> history, Instant then) {
        Optional<Instant> ended = Optional.empty();
        for (Entry one : history) {
            if (!one.at().isAfter(then)) {
                ended = switch (one.event()) {
                    case TaskCompleted e -> Optional.of(one.at());
                    case TaskCancelled e -> Optional.of(one.at());
                    case TaskReopened e -> Optional.empty();
                    default -> ended;
                };
            }
        }
        return ended;
    }

    private static List<IssueId> openIssues(CaseRecords records, RequestId request) {
        return records.members(request, IssueId.PREFIX).stream()
                .filter(id -> records.of(id).stream().map(Entry::event).noneMatch(
                        one -> one instanceof Closed || one instanceof Dismissed || one instanceof Merged))
                .map(IssueId::new).toList();
    }

    private static List<IssueId> unreviewed(CaseRecords records, RequestId request) {
        return records.members(request, IssueId.PREFIX).stream()
                .filter(id -> isUnreviewed(records.of(id).stream().map(Entry::event).toList())).map(IssueId::new)
                .toList();
    }

    private static boolean isUnreviewed(List<DomainEvent> history) {
        return history.stream().anyMatch(one -> one instanceof Closed closed && closed.urgency() == Urgency.CRITICAL)
                && history.stream().noneMatch(Reviewed.class::isInstance);
    }

    private static List<MeetingFacts> meetings(CaseRecords records, RequestId request) {
        return records.members(request, MeetingId.PREFIX).stream()
                .flatMap(id -> MeetingLookup.facts(records.of(id)).stream()).toList();
    }
}
