package org.entente.command.plan;

import java.util.List;
import java.util.Optional;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.plan.ContingencyCommand.ProposeContingency;
import org.entente.api.plan.Sighting;
import org.entente.api.task.TaskEvent.BlockedByIssue;
import org.entente.api.task.TaskEvent.ProgressReported;
import org.entente.api.task.TaskStatus;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.CaseReaction;
import org.entente.command.reaction.Recorded;
import org.springframework.stereotype.Component;

/** A delayed or blocked item may be what a risk of the plan waits for; a plan that waits for none refuses (1.3 B6). */
@Component
final class WhenItemFallsBehindThenProposeContingency implements CaseReaction {
    @Override
    public List<Command> to(Recorded recorded, Cases cases) {
        return seen(recorded.event()).flatMap(sighting -> recorded.plan().<Command>map(
                plan -> new ProposeContingency(plan, sighting, recorded.event().occurredAt()))).stream().toList();
    }

    private static Optional<Sighting> seen(DomainEvent event) {
        return switch (event) {
            case ProgressReported e when e.status() == TaskStatus.DELAYED && e.newExpectedEnd() != null ->
                Optional.of(new Sighting.ItemDelayed(e.task(), e.newExpectedEnd()));
            case ProgressReported e when e.status() == TaskStatus.BLOCKED ->
                Optional.of(new Sighting.ItemBlocked(e.task()));
            case BlockedByIssue e -> Optional.of(new Sighting.ItemBlocked(e.task()));
            default -> Optional.empty();
        };
    }
}
