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
 * @param evidence what is attached to it and to the issues merged into it
 * @param merged   the issues merged into it
 * @param mergedInto the issue that goes on in its place; null unless it was merged
 * @param statutory what the law asks; null unless it is or was critical
 * @param responseTimes how long everything took that had a limit, from the record
 */
public record IssueView(IssueId id, @Nullable String number, long version, RequestId request, IssuePhase state,
        Urgency urgency, IssueKind kind, Party holder, Text description, List<DepartmentId> responsible,
        List<DepartmentId> departments, Instant solveBy, boolean overdue, boolean paused, Report report,
        List<Level> levels, Handling handling, Solution solution, List<EvidenceFile> evidence,
        List<MergedIssue> merged, @Nullable MergedIssue mergedInto, @Nullable StatutoryReminder statutory,
        List<ResponseTime> responseTimes, List<IssueHint> hints, List<ObligationView> obligations,
        List<Action> actions) implements Versioned {}
