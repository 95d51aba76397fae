package org.entente.query.organization;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.organization.Department;
import org.entente.api.organization.Name;
import org.entente.api.organization.Organization;
import org.jspecify.annotations.Nullable;

/** A department, who heads it, who speaks for it, and who supervises it; {@code office}: it is the Coordination Office. */
public record DepartmentView(DepartmentId id, Name name, PersonId head, PersonId liaison,
        @Nullable PersonId vicePresident, boolean office) {
    static DepartmentView of(Department department, Organization organization) {
        return new DepartmentView(department.id(), department.name(), department.head(), department.liaison(),
                organization.vicePresidentOver(department.id()).map(seat -> seat.person()).orElse(null),
                department.id().equals(organization.company().office()));
    }
}
