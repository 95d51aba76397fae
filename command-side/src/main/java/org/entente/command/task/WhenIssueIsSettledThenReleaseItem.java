package org.entente.command.task;

import java.util.List;

import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueEvent.Closed;
import org.entente.api.issue.IssueEvent.Dismissed;
import org.entente.api.issue.IssueEvent.Merged;
import org.entente.api.issue.IssueId;
import org.entente.api.message.Command;
import org.entente.api.task.TaskCommand.ReleaseIssue;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.CaseReaction;
import org.entente.command.reaction.Recorded;
import org.springframework.stereotype.Component;

/** A verified, dismissed or merged issue stands in the way of its work item no more (handbook 1.5 D4). */
@Component
final class WhenIssueIsSettledThenReleaseItem implements CaseReaction {
    @Override
    public List<Command> to(Recorded recorded, Cases cases) {
        if (!(recorded.event() instanceof IssueEvent event) || !isSettled(event)) {
            return List.of();
        }
        IssueId issue = new IssueId(recorded.aggregate());
        return cases.issue(issue).item()
                .<Command>map(task -> new ReleaseIssue(task, issue, event.occurredAt())).stream().toList();
    }

    private static boolean isSettled(IssueEvent event) {
        return event instanceof Closed || event instanceof Dismissed || event instanceof Merged;
    }
}
