package org.entente.command.task;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.entente.api.task.TaskCommand;
import org.entente.api.task.TaskEvent;
import org.entente.command.shell.Attempt;
import org.entente.command.shell.CommandResult;
import org.entente.command.shell.Shell;
import org.jspecify.annotations.Nullable;

/** A work item as Axon sees it. */
@Aggregate(type = "Task")
class TaskShell extends Shell<TaskState, TaskCommand, TaskEvent> {
    TaskShell() {
        super(new TaskRules(), TaskEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(TaskCommand command, Attempt attempt) {
        return decide(command, attempt);
    }

    @Override
    protected @Nullable String caseOf(TaskState state) {
        return state.caseId();
    }
}
