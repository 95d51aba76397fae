package org.entente.command.task;

import java.time.Instant;
import java.util.List;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.request.RequestEvent.RequestResumed;
import org.entente.api.task.TaskCommand.ResumeWithCase;
import org.entente.api.task.TaskId;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** What was owed about the items of a suspended case is owed again when it goes on (handbook 4, item 24). */
@Component
final class WhenRequestIsResumedThenResumeTasks implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return event instanceof RequestResumed e
                ? cases.members(e.request(), TaskId.PREFIX).stream()
                        .<Command>map(id -> new ResumeWithCase(new TaskId(id), e.occurredAt())).toList()
                : List.of();
    }
}
