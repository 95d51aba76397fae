package org.entente.query.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskEvent.IssueLinked;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.task.WorkItem;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A work item as it stands.
 *
 * @param item   as it is described now, in the weeks that are approved now; its planned end is the baseline
 * @param done   null unless it is reported done and not yet accepted
 * @param issues open at it, oldest first
 * @param flag   null unless it is flagged
 * @param asked  everything that the Office learnt about it under any flag, oldest first
 */
public record TaskRow(TaskId id, long version, RequestId request, WorkItem item, PersonId assignee, Progress progress,
        Promises promises, @Nullable DoneAwaiting done, @Nullable String cancelCause, List<OpenIssue> issues,
        @Nullable Flag flag, List<Flag.Contact> asked) {
    public TaskRow {
        issues = List.copyOf(issues);
        asked = List.copyOf(asked);
    }

    static TaskRow opened(TaskId id, long version, RequestId request, WorkItem item) {
        return new TaskRow(id, version, request, item, item.assignee(), Progress.NONE, Promises.NONE, null, null,
                List.of(), null, List.of());
    }

    public LocalDate baseline() {
        return item.plannedEnd();
    }

    /** As reported, or as an issue made it. */
    public TaskStatus status() {
        return progress.status();
    }

    /** The day by which it is promised now: the last one promised, or else the baseline. */
    public LocalDate promised() {
        return promises.standing(baseline());
    }

    /** The day on which the department expects it to end, promised or not. */
    public LocalDate expected() {
        LocalDate forecast = promises.forecast();
        return forecast == null ? promised() : forecast;
    }

    public int percent() {
        return progress.percent();
    }

    /** The last explanation. */
    public Text note() {
        return progress.note();
    }

    /** The day that the department last promised in place of the baseline; null while it stands by that. */
    public @Nullable LocalDate commitment() {
        return promises.commitment();
    }

    public @Nullable Instant startedAt() {
        return progress.startedAt();
    }

    public @Nullable Instant completedAt() {
        return progress.completedAt();
    }

    /** When the department last said how it goes. */
    public @Nullable Instant reportedAt() {
        return progress.reportedAt();
    }

    /** Who said so; null before, and where nobody is known to have. */
    public @Nullable String reportedBy() {
        return progress.reportedBy();
    }

    @JsonIgnore
    public boolean isOpen() {
        return status() != TaskStatus.COMPLETED && status() != TaskStatus.CANCELLED;
    }

    // TSK-23: overdue and late are told from the baseline in force: a date moved without an approved change counts as late
    /** Past its baseline end and not completed, whatever was reported (handbook 1.4). */
    public boolean isOverdueOn(LocalDate today) {
        return isOpen() && today.isAfter(baseline());
    }

    // TSK-24: in progress on an overdue item is taken as it is, and a correction asked for
    /** Reported in progress although it is overdue. */
    public boolean asksCorrectionOn(LocalDate today) {
        return isOverdueOn(today) && status() == TaskStatus.IN_PROGRESS && done == null;
    }

    /** Completed after its baseline end. */
    public boolean isLateOn(@Nullable LocalDate completedOn) {
        return completedOn != null && completedOn.isAfter(baseline());
    }

    TaskRow at(long newVersion) {
        return new TaskRow(id, newVersion, request, item, assignee, progress, promises, done, cancelCause, issues,
                flag, asked);
    }

    TaskRow assigned(PersonId person) {
        return new TaskRow(id, version, request, item, person, progress, promises, done, cancelCause, issues, flag,
                asked);
    }

    TaskRow with(WorkItem other) {
        return new TaskRow(id, version, request, other, assignee, progress, promises, done, cancelCause, issues, flag,
                asked);
    }

    /** Whoever says how it goes takes back that it is done. */
    TaskRow with(Progress next) {
        return new TaskRow(id, version, request, item, assignee, next, promises, null, cancelCause, issues, flag,
                asked);
    }

    TaskRow with(Promises next) {
        return new TaskRow(id, version, request, item, assignee, progress, next, done, cancelCause, issues, flag,
                asked);
    }

    TaskRow awaiting(@Nullable DoneAwaiting report) {
        return new TaskRow(id, version, request, item, assignee, progress, promises, report, cancelCause, issues, flag,
                asked);
    }

    TaskRow cancelled(String cause) {
        return new TaskRow(id, version, request, item, assignee, progress.cancelled(), promises, null, cause, issues,
                null, asked);
    }

    TaskRow flagged(@Nullable Flag next) {
        return new TaskRow(id, version, request, item, assignee, progress, promises, done, cancelCause, issues, next,
                asked);
    }

    TaskRow asked(Flag.Contact contact) {
        List<Flag.Contact> more = new ArrayList<>(asked);
        more.add(contact);
        return new TaskRow(id, version, request, item, assignee, progress, promises, done, cancelCause, issues, flag,
                more);
    }

    TaskRow linked(IssueLinked e) {
        List<OpenIssue> more = new ArrayList<>(issues);
        more.add(new OpenIssue(e.issue(), e.blocks(), e.occurredAt()));
        return with(more).flagged(flag == null ? null : flag.demanding(false));
    }

    TaskRow released(IssueId issue) {
        return with(issues.stream().filter(one -> !one.issue().equals(issue)).toList());
    }

    private TaskRow with(List<OpenIssue> next) {
        return new TaskRow(id, version, request, item, assignee, progress, promises, done, cancelCause, next, flag,
                asked);
    }
}
