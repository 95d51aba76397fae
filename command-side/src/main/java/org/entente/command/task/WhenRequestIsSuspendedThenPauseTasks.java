package org.entente.command.task;

import java.util.List;

import org.entente.api.message.Command;
import org.entente.api.request.RequestEvent.RequestSuspended;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.task.AttentionEvent.AttentionFlagged;
import org.entente.api.task.TaskCommand.PauseWithCase;
import org.entente.api.task.TaskId;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.CaseReaction;
import org.entente.command.reaction.Recorded;
import org.springframework.stereotype.Component;

/** What is owed about the items of a suspended case waits; items about which nothing is owed refuse, which is right (4.24). */
@Component
final class WhenRequestIsSuspendedThenPauseTasks implements CaseReaction {
    @Override
    public List<Command> to(Recorded recorded, Cases cases) {
        return switch (recorded.event()) {
            case RequestSuspended e -> cases.members(e.request(), TaskId.PREFIX).stream()
                    .<Command>map(id -> new PauseWithCase(new TaskId(id), e.occurredAt())).toList();
            case AttentionFlagged e when isSuspended(recorded, cases) ->
                List.of(new PauseWithCase(e.task(), e.occurredAt()));
            default -> List.of();
        };
    }

    private static boolean isSuspended(Recorded recorded, Cases cases) {
        return recorded.caseId() != null
                && cases.of(new RequestId(recorded.caseId())).phase() == RequestPhase.SUSPENDED;
    }
}
