package org.entente.command.request;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestCommand.AddAttachment;
import org.entente.api.request.RequestEvent;
import org.entente.command.shell.Attempt;
import org.entente.command.shell.CommandResult;
import org.entente.command.shell.Shell;
import org.entente.log.blob.BlobStore;
import org.jspecify.annotations.Nullable;

/** The collaboration request as Axon sees it. A request is numbered before it is decided, in the same transaction. */
@Aggregate(type = "Request")
class RequestShell extends Shell<RequestState, RequestCommand, RequestEvent> {
    RequestShell() {
        super(new RequestRules(), RequestEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(RequestCommand command, Attempt attempt, RequestNumbers numbers, BlobStore blobs) {
        if (!attempt.rehearsal()) {
            requireContent(command, blobs); // a rehearsal keeps none
        }
        return decide(numbers.numbered(command, attempt.now(), attempt.book()), attempt);
    }

    /** No event speaks of a content that is not kept, whichever way the command came. */
    private static void requireContent(RequestCommand command, BlobStore blobs) {
        if (command instanceof AddAttachment add && !blobs.exists(add.attachment().sha256().value())) {
            throw Refusal.invalid("content-missing", "1.8 T1", "The content of this file was not brought in.");
        }
    }

    @Override
    protected @Nullable String caseOf(RequestState state) {
        return state.papersOrNull() == null ? null : state.papers().request().value();
    }
}
