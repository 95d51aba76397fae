package org.entente.command.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.request.ArchiveContents;
import org.entente.api.request.RequestId;
import org.entente.api.rollup.RollUpId;
import org.entente.api.task.TaskId;
import org.entente.api.week.WeekKey;

/** Cases as somebody else knows them; a subclass knows something of them otherwise. */
public abstract class ForwardingCases implements Cases {
    private final Cases cases;

    protected ForwardingCases(Cases cases) {
        this.cases = cases;
    }

    @Override
    public CaseFacts of(RequestId request) {
        return cases.of(request);
    }

    @Override
    public CaseFacts of(RequestId request, Instant before) {
        return cases.of(request, before);
    }

    @Override
    public List<ItemFacts> items(RequestId request, Instant before) {
        return cases.items(request, before);
    }

    @Override
    public Optional<ItemFacts> item(TaskId task) {
        return cases.item(task);
    }

    @Override
    public Set<DepartmentId> assignedTo(PersonId person, RequestId request) {
        return cases.assignedTo(person, request);
    }

    @Override
    public Set<PersonId> namedFor(IssueId issue) {
        return cases.namedFor(issue);
    }

    @Override
    public IssueFacts issue(IssueId issue) {
        return cases.issue(issue);
    }

    @Override
    public Optional<PersonId> coordinatorOf(RequestId request) {
        return cases.coordinatorOf(request);
    }

    @Override
    public int lastSyncOf(RequestId request) {
        return cases.lastSyncOf(request);
    }

    @Override
    public ClosingFacts closing(RequestId request) {
        return cases.closing(request);
    }

    @Override
    public Optional<Instant> finishedBy(RequestId request, Instant then) {
        return cases.finishedBy(request, then);
    }

    @Override
    public ArchiveContents contents(RequestId request) {
        return cases.contents(request);
    }

    @Override
    public List<String> members(RequestId request, String prefix) {
        return cases.members(request, prefix);
    }

    @Override
    public Optional<CaseFacts> ofAggregate(String aggregateId) {
        return cases.ofAggregate(aggregateId);
    }

    @Override
    public WeekKey lastWeekOf(RollUpId rollUp) {
        return cases.lastWeekOf(rollUp);
    }

    @Override
    public Optional<RollUpId> rollUpToCover(WeekKey week, Instant beganAt) {
        return cases.rollUpToCover(week, beganAt);
    }
}
