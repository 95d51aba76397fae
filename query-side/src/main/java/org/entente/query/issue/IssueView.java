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
import org.entente.query.action.Action;
import org.entente.query.obligation.ObligationView;
import org.entente.query.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An issue with its whole record.
 *
 * @param number  such as XT-2026-007-I3; null until both parts are there
 * @param overdue past {@code solveBy} at the moment asked about and not solved
 */
public record IssueView(IssueId id, @Nullable String number, long version, RequestId request, IssuePhase state,
        Urgency urgency, IssueKind kind, Party holder, Text description, List<DepartmentId> responsible,
        List<DepartmentId> departments, Instant solveBy, boolean overdue, boolean paused, Report report,
        List<Level> levels, Handling handling, Solution solution, List<ObligationView> obligations,
        List<Action> actions) implements Versioned {}
