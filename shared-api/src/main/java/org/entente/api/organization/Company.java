package org.entente.api.organization;

import java.util.List;
import java.util.Optional;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The company as imported: its people, its departments, who holds which office.
 *
 * @param deputy stands in for the general manager in absence (handbook 4.1), or null if nobody is named
 * @param office the department that is the Coordination Office, or null if the Office stands by itself (handbook 4.18)
 */
public record Company(Name name, @Nullable PersonId generalManager, @Nullable PersonId deputy,
        @Nullable PersonId director,
        List<PersonId> coordinators, @Nullable DepartmentId office, List<VicePresident> vicePresidents,
        List<Department> departments, List<PersonId> auditors, List<PersonId> analysts, List<PersonId> administrators,
        List<Person> people) {
    public Company {
        coordinators = List.copyOf(coordinators);
        vicePresidents = List.copyOf(vicePresidents);
        departments = List.copyOf(departments);
        auditors = List.copyOf(auditors);
        analysts = List.copyOf(analysts);
        administrators = List.copyOf(administrators);
        people = List.copyOf(people);
    }

    public static final Company NONE = new Company(new Name("", ""), null, null, null, List.of(), null, List.of(),
            List.of(),
            List.of(), List.of(), List.of(), List.of());

    public Optional<Department> department(DepartmentId id) {
        return departments.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
