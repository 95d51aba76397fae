package org.entente.command.meeting;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.entente.api.meeting.MeetingCommand;
import org.entente.api.meeting.MeetingEvent;
import org.entente.command.shell.Attempt;
import org.entente.command.shell.CommandResult;
import org.entente.command.shell.Shell;
import org.jspecify.annotations.Nullable;

/** A meeting as Axon sees it. */
@Aggregate(type = "Meeting")
class MeetingShell extends Shell<MeetingState, MeetingCommand, MeetingEvent> {
    MeetingShell() {
        super(new MeetingRules(), MeetingEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(MeetingCommand command, Attempt attempt) {
        return decide(command, attempt);
    }

    @Override
    protected @Nullable String caseOf(MeetingState state) {
        return state.caseId();
    }
}
