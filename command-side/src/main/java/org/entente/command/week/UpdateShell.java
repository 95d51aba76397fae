package org.entente.command.week;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.entente.api.week.WeeklyUpdateCommand;
import org.entente.api.week.WeeklyUpdateEvent;
import org.entente.command.shell.Attempt;
import org.entente.command.shell.CommandResult;
import org.entente.command.shell.Shell;
import org.jspecify.annotations.Nullable;

/** A weekly slot as Axon sees it. */
@Aggregate(type = "WeeklyUpdate")
class UpdateShell extends Shell<SlotState, WeeklyUpdateCommand, WeeklyUpdateEvent> {
    UpdateShell() {
        super(new UpdateRules(), WeeklyUpdateEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(WeeklyUpdateCommand command, Attempt attempt) {
        return decide(command, attempt);
    }

    @Override
    protected @Nullable String caseOf(SlotState state) {
        return state.caseId();
    }
}
