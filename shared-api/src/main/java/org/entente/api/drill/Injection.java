package org.entente.api.drill;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.IssueKind;
import org.entente.api.issue.IssueRecord;
import org.entente.api.issue.Urgency;
import org.entente.api.request.RequestId;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An issue that comes up in a drill.
 *
 * @param key          its name within the script: lower-case letters, digits and hyphens
 * @param afterMinutes when it comes up, counted from the beginning of the drill
 * @param request      the case in which it is reported
 * @param department   the participant that reports it; null for the Coordination Office
 * @param responsible  the departments held responsible, the main one first
 * @param expected     what the leader expects of people; a script may leave it out
 */
public record Injection(String key, int afterMinutes, RequestId request, @Nullable DepartmentId department,
        IssueKind kind, Urgency urgency, List<DepartmentId> responsible, Text description, Text impact,
        List<Expectation> expected) {
    public Injection {
        responsible = List.copyOf(responsible);
        expected = expected == null ? List.of() : List.copyOf(expected);
    }

    /** The same in every repetition, so that it is reported once. */
    public IssueId issue(int round) {
        return new IssueId(IssueId.PREFIX + "DRL-" + round + "-" + key);
    }

    /** What is reported, as of the moment at which it came up. */
    public IssueRecord record(Instant cameUp) {
        return new IssueRecord(null, kind, urgency, responsible, description, impact, null, null, List.of(), null,
                null, cameUp);
    }
}
