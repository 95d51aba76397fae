package org.entente.command.improvement;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.entente.api.improvement.ImprovementCommand;
import org.entente.api.improvement.ImprovementEvent;
import org.entente.command.shell.Attempt;
import org.entente.command.shell.CommandResult;
import org.entente.command.shell.Shell;
import org.jspecify.annotations.Nullable;

/** An improvement action as Axon sees it. */
@Aggregate(type = "Improvement")
class ImprovementShell extends Shell<ImprovementState, ImprovementCommand, ImprovementEvent> {
    ImprovementShell() {
        super(new ImprovementRules(), ImprovementEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(ImprovementCommand command, Attempt attempt) {
        return decide(command, attempt);
    }

    @Override
    protected @Nullable String caseOf(ImprovementState state) {
        return state.caseId();
    }
}
