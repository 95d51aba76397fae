package org.entente.command.plan;

import java.time.Instant;
import java.util.List;

import org.entente.api.issue.IssueEvent.Raised;
import org.entente.api.issue.IssueEvent.Reported;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.Urgency;
import org.entente.api.message.Command;
import org.entente.api.plan.ContingencyCommand.ProposeContingency;
import org.entente.api.plan.Sighting;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.CaseReaction;
import org.entente.command.reaction.Recorded;
import org.springframework.stereotype.Component;

/** An issue at this level may be what a risk of the plan waits for; a plan that waits for none refuses (1.3 B6). */
@Component
final class WhenIssueClimbsThenProposeContingency implements CaseReaction {
    @Override
    public List<Command> to(Recorded recorded, Cases cases) {
        return switch (recorded.event()) {
            case Reported e -> seen(recorded, e.record().urgency(), e.recordedAt());
            case Raised e -> seen(recorded, e.to(), e.occurredAt());
            default -> List.of();
        };
    }

    private static List<Command> seen(Recorded recorded, Urgency urgency, Instant at) {
        IssueId issue = new IssueId(recorded.aggregate());
        return recorded.plan().<Command>map(
                plan -> new ProposeContingency(plan, new Sighting.IssueReached(issue, urgency), at)).stream().toList();
    }
}
