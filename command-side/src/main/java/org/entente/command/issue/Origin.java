package org.entente.command.issue;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.issue.IssueId;
import org.entente.api.obligation.Party;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * What stands since the report.
 *
 * @param reportedBy  the reporter's department, or null for the Coordination Office
 * @param person      who reported: a person, or part of the service
 * @param responsible the main one first; never empty
 * @param item        the work item that it is about
 * @param reportedAt  from when the limits count; may lie before the record
 */
record Origin(IssueId issue, RequestId request, @Nullable DepartmentId reportedBy, String person,
        List<DepartmentId> responsible,
        @Nullable TaskId item, Instant reportedAt) {
    DepartmentId main() {
        return responsible.getFirst();
    }

    Party reporter() {
        return reportedBy == null ? Party.OFFICE : Party.department(reportedBy);
    }

    // Rule ISS-24: whoever reported, or the department reported for, verifies; if that is responsible itself, or the Office
    // reported, the Office.
    /** The department that verifies, or null where the Office does. */
    @Nullable
    DepartmentId verifier() {
        return reportedBy == null || responsible.contains(reportedBy) ? null : reportedBy;
    }
}
