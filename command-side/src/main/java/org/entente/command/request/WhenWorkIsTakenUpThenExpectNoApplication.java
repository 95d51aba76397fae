package org.entente.command.request;

import java.util.List;
import java.util.Optional;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.plan.PlanChangeEvent.PlanAmended;
import org.entente.api.plan.PlanEvent.ItemCreated;
import org.entente.api.request.ClosingCommand.NoteWorkTakenUp;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskEvent.TaskReopened;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.CaseReaction;
import org.entente.command.reaction.Recorded;
import org.springframework.stereotype.Component;

/** While there is work again, nobody waits for an application (handbook 1.6 E1). */
@Component
final class WhenWorkIsTakenUpThenExpectNoApplication implements CaseReaction {
    @Override
    public List<Command> to(Recorded recorded, Cases cases) {
        return takesUp(recorded.event())
                ? Optional.ofNullable(recorded.caseId()).<Command>map(
                        one -> new NoteWorkTakenUp(new RequestId(one), recorded.at())).stream().toList()
                : List.of();
    }

    private static boolean takesUp(DomainEvent event) {
        return switch (event) {
            case TaskReopened e -> true;
            case ItemCreated e -> true;
            case PlanAmended e -> e.decomposeFrom() != null;
            default -> false;
        };
    }
}
