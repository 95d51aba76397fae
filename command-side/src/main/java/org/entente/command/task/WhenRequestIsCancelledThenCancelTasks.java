package org.entente.command.task;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.entente.api.message.Command;
import org.entente.api.request.RequestEvent.RequestCancelled;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.task.AttentionEvent.AttentionFlagged;
import org.entente.api.task.TaskCommand.CancelTask;
import org.entente.api.task.TaskCommand.EndWithCase;
import org.entente.api.task.TaskEvent.TaskOpened;
import org.entente.api.task.TaskId;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.CaseReaction;
import org.entente.command.reaction.Recorded;
import org.springframework.stereotype.Component;

/**
 * The open work items of a cancelled case are cancelled; completed ones refuse that, which is right, and only what is owed
 * about them ends (handbook 1.2).
 */
@Component
final class WhenRequestIsCancelledThenCancelTasks implements CaseReaction {
    @Override
    public List<Command> to(Recorded recorded, Cases cases) {
        return switch (recorded.event()) {
            case RequestCancelled e -> cases.members(e.request(), TaskId.PREFIX).stream().map(TaskId::new)
                    .flatMap(task -> ended(task, e.occurredAt())).toList();
            case TaskOpened e when isCancelled(e.request(), cases) -> ended(e.task(), e.occurredAt()).toList();
            case AttentionFlagged e when recorded.caseId() != null
                    && isCancelled(new RequestId(recorded.caseId()), cases) ->
                ended(e.task(), e.occurredAt()).toList();
            default -> List.of();
        };
    }

    private static boolean isCancelled(RequestId request, Cases cases) {
        return cases.of(request).phase() == RequestPhase.CANCELLED;
    }

    private static Stream<Command> ended(TaskId task, Instant at) {
        return Stream.of(new CancelTask(task, "request-cancelled", at), new EndWithCase(task, at));
    }
}
