package org.entente.command.organization;

import java.util.List;

import org.entente.api.organization.Company;
import org.entente.api.organization.Organization;
import org.entente.api.organization.OrganizationCommand;
import org.entente.api.organization.OrganizationCommand.ImportOrganization;
import org.entente.api.organization.OrganizationEvent;
import org.entente.api.organization.OrganizationEvent.OrganizationImported;
import org.entente.api.refusal.Refusal;
import org.entente.api.rules.RuleBook;
import org.entente.command.decision.Decider;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.Obligations;
import org.entente.command.decision.Occasion;

/** The rules of the organization: a sound company replaces the one known so far. Owes nothing to anybody. */
public final class OrganizationRules implements Decider<Organization, OrganizationCommand, OrganizationEvent> {
    @Override
    public Organization initial() {
        return Organization.EMPTY;
    }

    @Override
    public List<OrganizationEvent> decide(Organization known, OrganizationCommand command, Occasion occasion) {
        return switch (command) {
            case ImportOrganization asked -> List.of(imported(known, asked.company(), occasion));
        };
    }

    private static OrganizationImported imported(Organization known, Company company, Occasion occasion) {
        SoundCompany.require(company);
        // Rule ORG-6: an import that changes nothing is refused, so that every version says something new.
        if (company.equals(known.company())) {
            throw Refusal.rule("organization-unchanged", "", "The company is known exactly so already.");
        }
        return new OrganizationImported(company, known.version() + 1, occasion.now());
    }

    @Override
    public Organization evolve(Organization known, OrganizationEvent event) {
        return switch (event) {
            case OrganizationImported e -> new Organization(e.version(), e.company());
        };
    }

    @Override
    public List<ObligationStep> follow(Organization known, OrganizationEvent event, Obligations kept, RuleBook book) {
        return List.of();
    }
}
