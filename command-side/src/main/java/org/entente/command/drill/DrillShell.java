package org.entente.command.drill;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.entente.api.drill.DrillCommand;
import org.entente.api.drill.DrillEvent;
import org.entente.command.shell.Attempt;
import org.entente.command.shell.CommandResult;
import org.entente.command.shell.Shell;
import org.jspecify.annotations.Nullable;

/** The company's drills as Axon sees them. */
@Aggregate(type = "Drill")
class DrillShell extends Shell<DrillState, DrillCommand, DrillEvent> {
    DrillShell() {
        super(new DrillRules(), DrillEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(DrillCommand command, Attempt attempt) {
        return decide(command, attempt);
    }

    /** A drill serves several cases; the issues it injects are theirs. */
    @Override
    protected @Nullable String caseOf(DrillState state) {
        return null;
    }
}
