package org.entente.api.plan;

import java.time.LocalDate;

import org.entente.api.issue.IssueId;
import org.entente.api.issue.Urgency;
import org.entente.api.task.TaskId;

/** Something in the case that the trigger of a risk may be waiting for. Whether one is, the plan in force says. */
public sealed interface Sighting {
    /** A work item is reported as delayed. */
    record ItemDelayed(TaskId task, LocalDate expectedEnd) implements Sighting {}

    /** A work item is reported as blocked. */
    record ItemBlocked(TaskId task) implements Sighting {}

    /** An issue of the case was reported at this level, or raised to it. */
    record IssueReached(IssueId issue, Urgency urgency) implements Sighting {}
}
