package org.entente.command.issue;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssueEvent;
import org.entente.command.shell.Attempt;
import org.entente.command.shell.CommandResult;
import org.entente.command.shell.Shell;
import org.jspecify.annotations.Nullable;

/** An issue as Axon sees it. */
@Aggregate(type = "Issue")
class IssueShell extends Shell<IssueState, IssueCommand, IssueEvent> {
    IssueShell() {
        super(new IssueRules(), IssueEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(IssueCommand command, Attempt attempt) {
        return decide(command, attempt);
    }

    @Override
    protected @Nullable String caseOf(IssueState state) {
        return state.origin() == null ? null : state.origin().request().value();
    }
}
