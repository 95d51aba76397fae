package org.entente.command.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.ArchiveContents;
import org.entente.api.request.RequestId;
import org.entente.api.rollup.RollUpId;
import org.entente.api.task.TaskId;
import org.entente.api.week.WeekKey;

/** Looks up a case by the request that identifies it, and what belongs to it. */
@FunctionalInterface
public interface Cases {
    /** @throws Refusal {@code not-found} if there is no such case */
    CaseFacts of(RequestId request);

    /**
     * The case as it was recorded before a moment, so that what follows from a moment does not depend on when somebody looked.
     *
     * @throws Refusal {@code not-found} if there was no such case
     */
    default CaseFacts of(RequestId request, Instant before) {
        throw new UnsupportedOperationException("nobody keeps the past of cases here");
    }

    /** The work items of the case in the order in which they began, as they were recorded before a moment. */
    default List<ItemFacts> items(RequestId request, Instant before) {
        throw new UnsupportedOperationException("nobody keeps the work items of cases here");
    }

    /** One work item as it is now; empty if there is no such item. */
    default Optional<ItemFacts> item(TaskId task) {
        throw new UnsupportedOperationException("nobody keeps the work items of cases here");
    }

    /** The departments for which this person is responsible for a work item of the case now, cancelled items apart. */
    default Set<DepartmentId> assignedTo(PersonId person, RequestId request) {
        return Set.of();
    }

    /** Who is named for this issue by person: responsible for its decision, or in its task force; nobody if it is not there. */
    default Set<PersonId> namedFor(IssueId issue) {
        return Set.of();
    }

    /** @throws Refusal {@code not-found} if there is no such issue */
    default IssueFacts issue(IssueId issue) {
        throw Refusal.notFound(issue.value());
    }

    /** Whoever of the Office led the kickoff of this case: its coordinator; empty before. */
    default Optional<PersonId> coordinatorOf(RequestId request) {
        return Optional.empty();
    }

    /** The last week for which any version of the case's plan called syncs; 0 if none did. */
    default int lastSyncOf(RequestId request) {
        return 0;
    }

    /** What the end of the case has to know of its parts. */
    default ClosingFacts closing(RequestId request) {
        throw new UnsupportedOperationException("nobody keeps the parts of cases here");
    }

    /** When the last work item of the case was done, as recorded by then; empty if there was work left. */
    default Optional<Instant> finishedBy(RequestId request, Instant then) {
        return Optional.empty();
    }

    /** How much of each kind an archive of the case holds now. */
    default ArchiveContents contents(RequestId request) {
        throw new UnsupportedOperationException("nobody keeps the parts of cases here");
    }

    /** Ids of the case's aggregates whose id begins so, in the order in which they began. */
    default List<String> members(RequestId request, String prefix) {
        throw new UnsupportedOperationException("nobody keeps the members of cases here");
    }

    /** The case that an aggregate belongs to; empty if nothing has happened to it yet, or it belongs to none. */
    default Optional<CaseFacts> ofAggregate(String aggregateId) {
        return Optional.empty();
    }

    /**
     * The last week that one of the company's roll-ups covers; once it is published this stays as it is.
     *
     * @throws Refusal {@code not-found} if there is no such roll-up
     */
    default WeekKey lastWeekOf(RollUpId rollUp) {
        throw new UnsupportedOperationException("nobody keeps the roll-ups here");
    }

    /** The company's roll-up that is to cover a week which began then; empty if one covers it already. */
    default Optional<RollUpId> rollUpToCover(WeekKey week, Instant beganAt) {
        throw new UnsupportedOperationException("nobody keeps the roll-ups here");
    }
}
