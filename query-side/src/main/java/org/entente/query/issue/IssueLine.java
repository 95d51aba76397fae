package org.entente.query.issue;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.IssueKind;
import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.Party;
import org.entente.api.request.RequestId;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** An issue as one line of a list. */
public record IssueLine(IssueId id, @Nullable String number, long version, RequestId request, IssuePhase state,
        Urgency urgency, IssueKind kind, Party holder, Text description, List<DepartmentId> responsible,
        Instant reportedAt, Instant solveBy, boolean overdue) {}
