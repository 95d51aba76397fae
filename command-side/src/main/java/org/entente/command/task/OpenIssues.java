package org.entente.command.task;

import java.util.HashMap;
import java.util.Map;

import org.entente.api.issue.IssueId;
import org.entente.api.task.TaskStatus;
import org.jspecify.annotations.Nullable;

/**
 * The issues that are open at an item.
 *
 * @param blocking for each whether its reporter says that the item stands still because of it
 * @param before   the status to which the item goes back; null unless an issue blocked it and nobody said otherwise since
 */
record OpenIssues(Map<IssueId, Boolean> blocking, @Nullable TaskStatus before) {
    static final OpenIssues NONE = new OpenIssues(Map.of(), null);

    OpenIssues {
        blocking = Map.copyOf(blocking);
    }

    boolean has(IssueId issue) {
        return blocking.containsKey(issue);
    }

    boolean isNone() {
        return blocking.isEmpty();
    }

    /** Whether the item would stand still no more if this one were settled. */
    boolean isLastToBlock(IssueId issue) {
        return before != null && blocking.entrySet().stream()
                .noneMatch(one -> one.getValue() && !one.getKey().equals(issue));
    }

    OpenIssues with(IssueId issue, boolean blocks) {
        Map<IssueId, Boolean> more = new HashMap<>(blocking);
        more.put(issue, blocks);
        return new OpenIssues(more, before);
    }

    OpenIssues without(IssueId issue) {
        Map<IssueId, Boolean> fewer = new HashMap<>(blocking);
        fewer.remove(issue);
        return new OpenIssues(fewer, before);
    }

    OpenIssues blockedFrom(@Nullable TaskStatus status) {
        return new OpenIssues(blocking, status);
    }
}
