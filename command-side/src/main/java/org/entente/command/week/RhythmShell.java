package org.entente.command.week;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.entente.api.week.WeekCommand;
import org.entente.api.week.WeekEvent;
import org.entente.command.shell.Attempt;
import org.entente.command.shell.CommandResult;
import org.entente.command.shell.Shell;
import org.jspecify.annotations.Nullable;

/** The weekly rhythm of a case as Axon sees it. */
@Aggregate(type = "Rhythm")
class RhythmShell extends Shell<RhythmState, WeekCommand, WeekEvent> {
    RhythmShell() {
        super(new RhythmRules(), WeekEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(WeekCommand command, Attempt attempt) {
        return decide(command, attempt);
    }

    @Override
    protected @Nullable String caseOf(RhythmState state) {
        return state.caseId();
    }
}
