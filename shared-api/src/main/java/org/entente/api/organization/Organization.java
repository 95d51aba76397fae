package org.entente.api.organization;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.identity.RoleHeld;

/** The company in one version: who holds which role (handbook 1.1, 1.10). Immutable. */
public record Organization(long version, Company company) {
    public static final Organization EMPTY = new Organization(0, Company.NONE);

    /** Every role of this person, in the order of the permission table's preference; empty for a stranger. */
    public Set<RoleHeld> rolesOf(PersonId person) {
        Set<RoleHeld> held = new LinkedHashSet<>();
        for (Department department : company.departments()) {
            if (department.liaison().equals(person)) {
                held.add(new RoleHeld(Role.LIAISON, department.id()));
            }
            if (department.head().equals(person)) {
                held.add(new RoleHeld(Role.HEAD, department.id()));
            }
        }
        for (VicePresident seat : company.vicePresidents()) {
            if (seat.person().equals(person)) {
                seat.supervises().forEach(one -> held.add(new RoleHeld(Role.VICE_PRESIDENT, one)));
            }
        }
        if (company.coordinators().contains(person)) {
            held.add(RoleHeld.of(Role.COORDINATOR));
        }
        if (Objects.equals(company.director(), person)) {
            held.add(RoleHeld.of(Role.DIRECTOR));
        }
        if (Objects.equals(company.generalManager(), person)) {
            held.add(RoleHeld.of(Role.GENERAL_MANAGER));
        }
        if (company.auditors().contains(person)) {
            held.add(RoleHeld.of(Role.AUDITOR));
        }
        if (company.analysts().contains(person)) {
            held.add(RoleHeld.of(Role.ANALYST));
        }
        if (company.administrators().contains(person)) {
            held.add(RoleHeld.of(Role.ADMINISTRATOR));
        }
        return held;
    }

    public boolean knows(DepartmentId department) {
        return company.department(department).isPresent();
    }

    public Optional<PersonId> headOf(DepartmentId department) {
        return company.department(department).map(Department::head);
    }

    public Optional<PersonId> liaisonOf(DepartmentId department) {
        return company.department(department).map(Department::liaison);
    }

    /** The vice president who supervises this department. */
    public Optional<VicePresident> vicePresidentOver(DepartmentId department) {
        return company.vicePresidents().stream().filter(seat -> seat.supervises().contains(department)).findFirst();
    }

    /** The departments that this person supervises as vice president, in the company's order; empty for others. */
    public List<DepartmentId> supervisedBy(PersonId person) {
        return company.vicePresidents().stream().filter(seat -> seat.person().equals(person))
                .flatMap(seat -> seat.supervises().stream()).toList();
    }

    /** Whether this person is the vice president over the department or, where it has none, the general manager. */
    public boolean decidesFor(PersonId person, DepartmentId department) {
        return vicePresidentOver(department).map(seat -> seat.person().equals(person))
                .orElseGet(() -> Objects.equals(company.generalManager(), person));
    }

    /** Whether this person works in the Coordination Office: the director or a coordinator. */
    public boolean isOfficeMember(PersonId person) {
        return Objects.equals(company.director(), person) || company.coordinators().contains(person);
    }

    /** Who stands in for the general manager in absence (handbook 4.1). */
    public Optional<PersonId> deputy() {
        return Optional.ofNullable(company.deputy());
    }

    public Optional<Person> person(PersonId id) {
        return company.people().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The one person of this Chinese or English name; empty if there is none or several bear it. */
    public Optional<Person> personNamed(String name) {
        List<Person> found = company.people().stream()
                .filter(one -> one.name().zh().equals(name) || one.name().en().equals(name)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
