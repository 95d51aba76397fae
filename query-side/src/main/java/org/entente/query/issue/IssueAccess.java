package org.entente.query.issue;

import org.entente.api.issue.IssueId;
import org.entente.api.refusal.Refusal;
import org.entente.query.access.Sight;
import org.entente.query.view.Snapshot;
import org.jspecify.annotations.Nullable;

/** Who may see an issue: its circle, and the circle of the issue into which it was merged. */
public final class IssueAccess {
    /** Further than merges are followed. */
    private static final int MOST_MERGES = 20;

    private IssueAccess() {}

    public static boolean sees(@Nullable IssueId id, Snapshot at, Sight sight) {
        IssueId next = id;
        for (int merges = 0; next != null && merges < MOST_MERGES; merges++) {
            IssueRow row = at.one(IssueProjection.ISSUES, next.value()).orElse(null);
            if (row != null && sight.seesOneOf(row.circle())) {
                return true;
            }
            next = row == null ? null : row.solution().mergedInto();
        }
        return false;
    }

    /**
     * The issue of this id.
     *
     * @throws Refusal {@code not-found}, or {@code not-in-case} unless the person is in one of these circles
     */
    public static IssueRow seen(String id, Snapshot at, Sight sight) {
        IssueRow row = at.get(IssueProjection.ISSUES, id);
        if (!sees(row.id(), at, sight)) {
            sight.requireOneOf(row.circle());
        }
        return row;
    }
}
