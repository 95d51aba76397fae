package org.entente.command.decision;

import java.util.List;
import java.util.Optional;

import org.entente.api.identity.DepartmentId;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.Urgency;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * What the other aggregates of a case may know of one of its issues, folded from the issue's own events.
 *
 * @param open       neither solved nor set aside
 * @param concerned  every department concerned: the responsible ones, those that joined, the reporter's
 * @param answerable the departments that work on it, the main responsible one first: the responsible ones and those that joined
 * @param verifier   the department that verifies a solution, or null where the Office does
 * @param itemOrNull the work item that it is about
 */
public record IssueFacts(IssueId issue, RequestId request, Urgency urgency, boolean open,
        List<DepartmentId> concerned, List<DepartmentId> answerable, @Nullable DepartmentId verifier,
        @Nullable TaskId itemOrNull) {
    public IssueFacts {
        concerned = List.copyOf(concerned);
        answerable = List.copyOf(answerable);
    }

    /** The department that answers for it first. */
    public DepartmentId main() {
        return answerable.getFirst();
    }

    /** The work item that it is about, where it names one. */
    public Optional<TaskId> item() {
        return Optional.ofNullable(itemOrNull);
    }
}
