package org.entente.command.task;

import java.time.Instant;
import java.util.List;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.request.RequestEvent.RequestCancelled;
import org.entente.api.request.RequestPhase;
import org.entente.api.task.TaskCommand.CancelTask;
import org.entente.api.task.TaskEvent.TaskOpened;
import org.entente.api.task.TaskId;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** The open work items of a cancelled case are cancelled; completed ones refuse, which is right (handbook 1.2). */
@Component
final class WhenRequestIsCancelledThenCancelTasks implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return switch (event) {
            case RequestCancelled e -> cases.members(e.request(), TaskId.PREFIX).stream()
                    .<Command>map(id -> new CancelTask(new TaskId(id), "request-cancelled", e.occurredAt())).toList();
            case TaskOpened e when cases.of(e.request()).phase() == RequestPhase.CANCELLED ->
                List.of(new CancelTask(e.task(), "request-cancelled", e.occurredAt()));
            default -> List.of();
        };
    }
}
