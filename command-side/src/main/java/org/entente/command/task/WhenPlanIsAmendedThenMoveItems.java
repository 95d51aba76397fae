package org.entente.command.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.plan.PlanChangeEvent.PlanAmended;
import org.entente.api.task.TaskCommand.CancelTask;
import org.entente.api.task.TaskCommand.MoveBaseline;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** An approved change gives work items their new baseline and cancels those that it leaves without a task (handbook 1.4). */
@Component
final class WhenPlanIsAmendedThenMoveItems implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        if (!(event instanceof PlanAmended e)) {
            return List.of();
        }
        List<Command> commands = new ArrayList<>();
        e.moved().forEach(one -> commands.add(
                new MoveBaseline(one.task(), one.to(), e.version(), e.change(), e.occurredAt())));
        // TSK-21: an item whose task an approved change dropped, or gave to another department, is cancelled unless it is done
        e.dropped().forEach(one -> commands.add(new CancelTask(one, "plan-change-" + e.change(), e.occurredAt())));
        return commands;
    }
}
