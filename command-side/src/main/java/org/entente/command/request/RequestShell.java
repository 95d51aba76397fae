package org.entente.command.request;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestEvent;
import org.entente.command.shell.Attempt;
import org.entente.command.shell.CommandResult;
import org.entente.command.shell.Shell;
import org.jspecify.annotations.Nullable;

/** The collaboration request as Axon sees it. A request is numbered before it is decided, in the same transaction. */
@Aggregate(type = "Request")
class RequestShell extends Shell<RequestState, RequestCommand, RequestEvent> {
    RequestShell() {
        super(new RequestRules(), RequestEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(RequestCommand command, Attempt attempt, RequestNumbers numbers) {
        return decide(numbers.numbered(command, attempt.now(), attempt.book()), attempt);
    }

    @Override
    protected @Nullable String caseOf(RequestState state) {
        return state.papersOrNull() == null ? null : state.papers().request().value();
    }
}
