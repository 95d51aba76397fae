package org.entente.query.organization;

import java.time.Instant;

import org.entente.api.organization.Organization;

/** The company in force and since when. */
public record OrganizationRow(Organization organization, Instant since, String importedBy) {}
