package org.entente.api.organization;

import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;

/** A vice president's seat, who sits there and the departments that the seat supervises. */
public record VicePresident(String seat, PersonId person, List<DepartmentId> supervises) {
    public VicePresident {
        supervises = List.copyOf(supervises);
    }
}
