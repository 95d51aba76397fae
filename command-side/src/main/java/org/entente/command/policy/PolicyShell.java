package org.entente.command.policy;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.entente.api.message.DomainEvent;
import org.entente.api.policy.PolicyCommand;
import org.entente.api.policy.PolicyEvent;
import org.entente.api.request.RequestId;
import org.entente.command.shell.Attempt;
import org.entente.command.shell.CommandResult;
import org.entente.command.shell.Shell;
import org.jspecify.annotations.Nullable;

/** The company's policy as Axon sees it. */
@Aggregate(type = "Policy")
class PolicyShell extends Shell<PolicyState, PolicyCommand, PolicyEvent> {
    PolicyShell() {
        super(new PolicyRules(), PolicyEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(PolicyCommand command, Attempt attempt) {
        return decide(command, attempt);
    }

    @Override
    protected @Nullable String caseOf(PolicyState state) {
        return null;
    }

    /** What refines the limits of one case belongs to its history. */
    @Override
    protected @Nullable String caseOf(PolicyState state, DomainEvent event) {
        RequestId request = event instanceof PolicyEvent one ? one.scope().request() : null;
        return request == null ? null : request.value();
    }
}
