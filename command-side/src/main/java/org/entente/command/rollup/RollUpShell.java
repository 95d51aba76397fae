package org.entente.command.rollup;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.entente.api.refusal.Refusal;
import org.entente.api.rollup.RollUpCommand;
import org.entente.api.rollup.RollUpCommand.PublishRollUp;
import org.entente.api.rollup.RollUpEvent;
import org.entente.command.shell.Attempt;
import org.entente.command.shell.CommandResult;
import org.entente.command.shell.Shell;
import org.entente.log.blob.BlobStore;
import org.jspecify.annotations.Nullable;

/** The company's roll-up of a summary day as Axon sees it. It belongs to no case, because it is about all of them. */
@Aggregate(type = "RollUp")
class RollUpShell extends Shell<RollUpState, RollUpCommand, RollUpEvent> {
    RollUpShell() {
        super(new RollUpRules(), RollUpEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(RollUpCommand command, Attempt attempt, BlobStore blobs) {
        if (!attempt.rehearsal()) {
            requireContent(command, blobs); // a rehearsal keeps none
        }
        return decide(command, attempt);
    }

    // RUP-6: what a roll-up says is kept before the event that names its hash, whichever way the command came
    private static void requireContent(RollUpCommand command, BlobStore blobs) {
        if (command instanceof PublishRollUp c && !blobs.exists(c.contentHash().value())) {
            throw Refusal.invalid("content-missing", "1.4 C3", "What the roll-up says was not kept.");
        }
    }

    @Override
    protected @Nullable String caseOf(RollUpState state) {
        return null;
    }
}
