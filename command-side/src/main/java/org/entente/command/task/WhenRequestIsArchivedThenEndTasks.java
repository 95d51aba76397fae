package org.entente.command.task;

import java.util.List;

import org.entente.api.message.Command;
import org.entente.api.request.ClosingEvent.RequestArchived;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.task.AttentionEvent.AttentionFlagged;
import org.entente.api.task.TaskCommand.ArchiveWithCase;
import org.entente.api.task.TaskId;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.CaseReaction;
import org.entente.command.reaction.Recorded;
import org.springframework.stereotype.Component;

/**
 * What is owed about the items of an archived case ends, also what a roll-up brings about that was cut before; items about which
 * nothing is owed refuse, which is right (handbook 1.6 E6, 1.7).
 */
@Component
final class WhenRequestIsArchivedThenEndTasks implements CaseReaction {
    @Override
    public List<Command> to(Recorded recorded, Cases cases) {
        return switch (recorded.event()) {
            case RequestArchived e -> cases.members(e.request(), TaskId.PREFIX).stream()
                    .<Command>map(id -> new ArchiveWithCase(new TaskId(id), e.occurredAt())).toList();
            case AttentionFlagged e when isArchived(recorded, cases) ->
                List.of(new ArchiveWithCase(e.task(), e.occurredAt()));
            default -> List.of();
        };
    }

    private static boolean isArchived(Recorded recorded, Cases cases) {
        return recorded.caseId() != null
                && cases.of(new RequestId(recorded.caseId())).phase() == RequestPhase.ARCHIVED;
    }
}
