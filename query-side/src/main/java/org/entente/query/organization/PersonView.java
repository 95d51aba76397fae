package org.entente.query.organization;

import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.organization.Name;
import org.entente.api.organization.Organization;
import org.entente.api.organization.Person;
import org.jspecify.annotations.Nullable;

/** Somebody of the company and the roles held at the moment asked about. */
public record PersonView(PersonId id, Name name, List<RoleView> roles) {
    /** A role by its code; the department for which it is held, if it is held for one. */
    public record RoleView(String role, @Nullable DepartmentId department) {}

    public PersonView {
        roles = List.copyOf(roles);
    }

    static PersonView of(Person person, Organization organization) {
        return new PersonView(person.id(), person.name(), organization.rolesOf(person.id()).stream()
                .map(held -> new RoleView(held.role().code(), held.department())).toList());
    }
}
