package org.entente.command.organization;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.entente.api.organization.Organization;
import org.entente.api.organization.OrganizationCommand;
import org.entente.api.organization.OrganizationEvent;
import org.entente.command.shell.Attempt;
import org.entente.command.shell.CommandResult;
import org.entente.command.shell.Shell;
import org.jspecify.annotations.Nullable;

/** The organization as Axon sees it. */
@Aggregate(type = "Organization")
class OrganizationShell extends Shell<Organization, OrganizationCommand, OrganizationEvent> {
    OrganizationShell() {
        super(new OrganizationRules(), OrganizationEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(OrganizationCommand command, Attempt attempt) {
        return decide(command, attempt);
    }

    @Override
    protected @Nullable String caseOf(Organization state) {
        return null;
    }
}
