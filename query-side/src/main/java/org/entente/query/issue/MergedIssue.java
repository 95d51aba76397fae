package org.entente.query.issue;

import java.time.Instant;

import org.entente.api.issue.IssueId;
import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.Urgency;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The other side of a merge, as a link.
 *
 * @param href where its whole record and history are
 */
public record MergedIssue(IssueId id, @Nullable String number, IssuePhase state, Urgency urgency, Text description,
        Instant reportedAt, String href) {
    static MergedIssue of(IssueRow row, @Nullable String number) {
        return new MergedIssue(row.id(), number, row.phase(), row.urgency(), row.report().record().description(),
                row.report().at(), "/api/issues/" + row.id());
    }
}
