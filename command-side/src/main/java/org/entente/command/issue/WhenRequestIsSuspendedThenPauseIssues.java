package org.entente.command.issue;

import java.time.Instant;
import java.util.List;

import org.entente.api.issue.IssueCommand.PauseWithCase;
import org.entente.api.issue.IssueEvent.Reported;
import org.entente.api.issue.IssueId;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.request.RequestEvent.RequestSuspended;
import org.entente.api.request.RequestPhase;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** The normal issues of a suspended case wait; urgent and critical ones refuse, which is right (handbook 4, item 24). */
@Component
final class WhenRequestIsSuspendedThenPauseIssues implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return switch (event) {
            case RequestSuspended e -> cases.members(e.request(), IssueId.PREFIX).stream()
                    .<Command>map(id -> new PauseWithCase(new IssueId(id))).toList();
            case Reported e when cases.of(e.request()).phase() == RequestPhase.SUSPENDED ->
                List.of(new PauseWithCase(e.issue()));
            default -> List.of();
        };
    }
}
