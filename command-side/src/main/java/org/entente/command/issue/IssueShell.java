package org.entente.command.issue;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssueCommand.AttachEvidence;
import org.entente.api.issue.IssueEvent;
import org.entente.api.refusal.Refusal;
import org.entente.command.shell.Attempt;
import org.entente.command.shell.CommandResult;
import org.entente.command.shell.Shell;
import org.entente.log.blob.BlobStore;
import org.jspecify.annotations.Nullable;

/** An issue as Axon sees it. It is numbered before it is decided, in the same transaction. */
@Aggregate(type = "Issue")
class IssueShell extends Shell<IssueState, IssueCommand, IssueEvent> {
    IssueShell() {
        super(new IssueRules(), IssueEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(IssueCommand command, Attempt attempt, IssueNumbers numbers, BlobStore blobs) {
        if (!attempt.rehearsal() && command instanceof AttachEvidence attach
                && !blobs.exists(attach.attachment().sha256().value())) { // a rehearsal keeps none
            throw Refusal.invalid("content-missing", "1.5 D6", "The content of this file was not brought in.");
        }
        return decide(numbers.numbered(command), attempt);
    }

    @Override
    protected @Nullable String caseOf(IssueState state) {
        return state.origin() == null ? null : state.origin().request().value();
    }
}
