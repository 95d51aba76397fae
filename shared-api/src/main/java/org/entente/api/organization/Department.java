package org.entente.api.organization;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;

/** A department with its head and its standing liaison. */
public record Department(DepartmentId id, Name name, PersonId head, PersonId liaison) {}
