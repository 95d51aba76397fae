package org.entente.api.organization;

import java.time.Instant;

import org.entente.api.message.DomainEvent;
import org.entente.api.message.StoredAs;

/** What happened to the organization: who holds which role is history too. */
public sealed interface OrganizationEvent extends DomainEvent {
    /**
     * An administrator, or the first set-up, brought in the company as a whole; in force from that moment.
     *
     * @param version counts the imports from 1
     */
    @StoredAs("organization.imported")
    record OrganizationImported(Company company, long version, Instant occurredAt) implements OrganizationEvent {}
}
