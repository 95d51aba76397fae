package org.entente.command.task;

import java.util.List;

import org.entente.api.refusal.Refusal;
import org.entente.api.task.TaskCommand.LinkIssue;
import org.entente.api.task.TaskCommand.ReleaseIssue;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskEvent.BlockedByIssue;
import org.entente.api.task.TaskEvent.IssueLinked;
import org.entente.api.task.TaskEvent.IssueReleased;
import org.entente.api.task.TaskEvent.UnblockedByIssue;
import org.entente.api.task.TaskStatus;

/** What an issue that names a work item does to it (handbook 1.5, 4.15). */
final class IssuesAtItem {
    private IssuesAtItem() {}

    static List<TaskEvent> link(TaskState state, LinkIssue c) {
        if (!c.request().equals(state.request())) {
            throw Refusal.rule("other-case", "1.8 T3", "The item is another case's.").with("request",
                    state.request().value());
        }
        if (state.issues().has(c.issue())) {
            throw Refusal.rule("issue-linked", "1.8 T3", "The issue is known at the item.");
        }
        IssueLinked linked = new IssueLinked(c.task(), c.issue(), c.blocks(), c.reportedAt());
        boolean underWay = state.status() == TaskStatus.IN_PROGRESS || state.status() == TaskStatus.DELAYED;
        // TSK-17: an issue that blocks its item turns it to blocked, if it is under way and not reported done
        return c.blocks() && underWay && state.done() == null
                ? List.of(linked, new BlockedByIssue(c.task(), c.issue(), state.status(), c.reportedAt()))
                : List.of(linked);
    }

    static List<TaskEvent> release(TaskState state, ReleaseIssue c) {
        if (!state.issues().has(c.issue())) {
            throw Refusal.rule("issue-not-linked", "1.8 T3", "The issue is not known at the item.");
        }
        IssueReleased released = new IssueReleased(c.task(), c.issue(), c.settledAt());
        TaskStatus before = state.issues().before();
        // TSK-18: with the last issue that blocks it the item goes back to where it was, unless people said otherwise since
        return before != null && state.issues().isLastToBlock(c.issue())
                ? List.of(released, new UnblockedByIssue(c.task(), c.issue(), before, c.settledAt()))
                : List.of(released);
    }
}
