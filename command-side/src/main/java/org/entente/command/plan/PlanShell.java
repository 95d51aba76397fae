package org.entente.command.plan;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.entente.api.plan.PlanCommand;
import org.entente.api.plan.PlanEvent;
import org.entente.command.shell.Attempt;
import org.entente.command.shell.CommandResult;
import org.entente.command.shell.Shell;
import org.jspecify.annotations.Nullable;

/** The execution plan of a case as Axon sees it. */
@Aggregate(type = "Plan")
class PlanShell extends Shell<PlanState, PlanCommand, PlanEvent> {
    PlanShell() {
        super(new PlanRules(), PlanEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(PlanCommand command, Attempt attempt) {
        return decide(command, attempt);
    }

    @Override
    protected @Nullable String caseOf(PlanState state) {
        return state.caseId();
    }
}
