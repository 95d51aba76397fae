package org.entente.command.issue;

import java.time.Instant;
import java.util.List;

import org.entente.api.issue.IssueCommand.ResumeWithCase;
import org.entente.api.issue.IssueId;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.request.RequestEvent.RequestCancelled;
import org.entente.api.request.RequestEvent.RequestResumed;
import org.entente.api.request.RequestId;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** Issues that waited with their case are owed again when it goes on, and when it is cancelled, because no issue ends with its case: it is settled (handbook 4, item 24). */
@Component
final class WhenRequestGoesOnOrIsCancelledThenResumeIssues implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return switch (event) {
            case RequestResumed e -> resumed(e.request(), cases);
            case RequestCancelled e -> resumed(e.request(), cases);
            default -> List.of();
        };
    }

    private static List<Command> resumed(RequestId request, Cases cases) {
        return cases.members(request, IssueId.PREFIX).stream().<Command>map(id -> new ResumeWithCase(new IssueId(id)))
                .toList();
    }
}
