package org.entente.command.plan;

import java.util.List;

import org.entente.api.message.Command;
import org.entente.api.plan.ContingencyCommand.ProposeContingency;
import org.entente.api.plan.Sighting;
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
        return recorded.event() instanceof ProgressReported e && isBehind(e)
                ? recorded.plan().<Command>map(plan -> new ProposeContingency(plan, seen(e), e.occurredAt())).stream()
                        .toList()
                : List.of();
    }

    private static boolean isBehind(ProgressReported e) {
        return e.status() == TaskStatus.BLOCKED || e.status() == TaskStatus.DELAYED && e.newExpectedEnd() != null;
    }

    private static Sighting seen(ProgressReported e) {
        return e.status() == TaskStatus.DELAYED && e.newExpectedEnd() != null
                ? new Sighting.ItemDelayed(e.task(), e.newExpectedEnd())
                : new Sighting.ItemBlocked(e.task());
    }
}
