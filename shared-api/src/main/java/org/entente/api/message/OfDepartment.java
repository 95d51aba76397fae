package org.entente.api.message;

import org.entente.api.identity.DepartmentId;

/** A command that speaks for one department: only who holds a role in that very department may send it (handbook 1.10). */
public interface OfDepartment {
    DepartmentId department();
}
