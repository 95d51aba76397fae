package org.entente.api.organization;

import org.entente.api.message.Command;

/** What can be asked of the organization: there is one, under a fixed id. */
public sealed interface OrganizationCommand extends Command {
    String ID = "ORG-company";

    @Override
    default String aggregateId() {
        return ID;
    }

    /** Puts this company in the place of the one known so far. */
    record ImportOrganization(Company company) implements OrganizationCommand {}
}
