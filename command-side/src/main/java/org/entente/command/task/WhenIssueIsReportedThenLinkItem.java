package org.entente.command.task;

import java.time.Instant;
import java.util.List;

import org.entente.api.issue.IssueEvent.Reported;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.task.TaskCommand.LinkIssue;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** The work item that an issue names knows of it, and stands still if the issue says so (handbook 1.8 T3). */
@Component
final class WhenIssueIsReportedThenLinkItem implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return event instanceof Reported e && e.record().task() != null
                ? List.of(new LinkIssue(e.record().task(), e.request(), e.issue(),
                        e.record().blockedItem().isPresent(), e.recordedAt()))
                : List.of();
    }
}
