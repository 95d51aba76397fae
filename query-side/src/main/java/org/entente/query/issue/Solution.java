package org.entente.query.issue;

import java.time.Instant;
import java.util.List;

import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueId;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * How an issue ended, or how far that has come.
 *
 * @param attachments SHA-256 of the evidence
 * @param reopened    how often a solution was not accepted
 * @param comment     the verifier's last word
 * @param mergedInto  the issue that goes on in its place
 * @param endReason   why it was dismissed or merged
 */
public record Solution(@Nullable String solver, @Nullable Instant solvedAt, @Nullable Text result,
        List<String> attachments, @Nullable String verifier, @Nullable Text comment, int reopened,
        @Nullable Instant endedAt, @Nullable IssueId mergedInto, @Nullable Text endReason,
        IssueEvent.@Nullable Reviewed review) {
    static final Solution NONE = new Solution(null, null, null, List.of(), null, null, 0, null, null, null, null);

    public Solution {
        attachments = List.copyOf(attachments);
    }

    Solution after(IssueEvent event) {
        return switch (event) {
            case IssueEvent.Solved e -> new Solution(e.solver(), e.occurredAt(), e.result(), e.attachments(), null,
                    comment, reopened, null, null, null, review);
            case IssueEvent.Closed e -> new Solution(solver, solvedAt, result, attachments, e.verifier(), e.comment(),
                    reopened, e.occurredAt(), null, null, review);
            case IssueEvent.Reopened e ->
                new Solution(null, null, null, List.of(), e.verifier(), e.comment(), reopened + 1, null, null, null,
                        review);
            case IssueEvent.Dismissed e -> ended(e.occurredAt(), null, e.reason());
            case IssueEvent.Merged e -> ended(e.occurredAt(), e.into(), e.reason());
            case IssueEvent.Reviewed e -> new Solution(solver, solvedAt, result, attachments, verifier, comment,
                    reopened, endedAt, mergedInto, endReason, e);
            default -> this;
        };
    }

    private Solution ended(Instant at, @Nullable IssueId into, @Nullable Text reason) {
        return new Solution(solver, solvedAt, result, attachments, verifier, comment, reopened, at, into, reason,
                review);
    }
}
