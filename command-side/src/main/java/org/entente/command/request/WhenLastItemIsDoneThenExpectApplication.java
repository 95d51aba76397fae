package org.entente.command.request;

import java.util.List;
import java.util.Optional;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.plan.PlanChangeEvent.PlanAmended;
import org.entente.api.request.ClosingCommand.NoteWorkFinished;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskEvent.TaskCancelled;
import org.entente.api.task.TaskEvent.TaskCompleted;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.CaseReaction;
import org.entente.command.reaction.Recorded;
import org.springframework.stereotype.Component;

/**
 * When the last work item of a case is completed or cancelled, the lead department owes the application (handbook 1.6 E1).
 * What had been recorded by the moment of the event decides, so that a late reaction tells the same.
 */
@Component
final class WhenLastItemIsDoneThenExpectApplication implements CaseReaction {
    @Override
    public List<Command> to(Recorded recorded, Cases cases) {
        if (!endsWork(recorded.event())) {
            return List.of();
        }
        Optional<RequestId> request = Optional.ofNullable(recorded.caseId()).map(RequestId::new);
        return request.flatMap(one -> cases.finishedBy(one, recorded.at())
                .<Command>map(finishedAt -> new NoteWorkFinished(one, finishedAt))).stream().toList();
    }

    private static boolean endsWork(DomainEvent event) {
        return event instanceof TaskCompleted || event instanceof TaskCancelled || event instanceof PlanAmended;
    }
}
