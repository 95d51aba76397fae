package org.entente.query.organization;

import org.entente.api.organization.Organization;
import org.entente.api.organization.OrganizationCommand;
import org.entente.query.view.Columns;
import org.entente.query.view.Snapshot;
import org.entente.query.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who belongs to the company and who holds which role. */
@Configuration(proxyBeanMethods = false)
public class OrganizationProjection {
    static final View<OrganizationRow> ORGANIZATION = new View<>("organization", OrganizationRow.class, 1,
            new OrganizationFold(), Columns.none());

    @Bean
    View<OrganizationRow> organizationView() {
        return ORGANIZATION;
    }

    /** The organization as of this snapshot; empty before the first import. */
    public static Organization of(Snapshot at) {
        return at.one(ORGANIZATION, OrganizationCommand.ID).map(OrganizationRow::organization)
                .orElse(Organization.EMPTY);
    }
}
