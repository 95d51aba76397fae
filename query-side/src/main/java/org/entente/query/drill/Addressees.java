package org.entente.query.drill;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.obligation.Party;
import org.entente.api.organization.Company;
import org.entente.api.organization.Organization;
import org.entente.api.organization.VicePresident;

/** The people behind the parties that are told, by the organization of the moment asked about. */
record Addressees(Organization organization) {
    List<String> of(Party party) {
        Company company = organization.company();
        Stream<PersonId> people = switch (party.kind()) {
            case DEPARTMENT -> Stream.of(organization.headOf(department(party)),
                    organization.liaisonOf(department(party))).flatMap(Optional::stream);
            case OFFICE -> Stream.concat(Stream.ofNullable(company.director()), company.coordinators().stream());
            case DIRECTOR -> Stream.ofNullable(company.director());
            case VICE_PRESIDENT ->
                organization.vicePresidentOver(department(party)).map(VicePresident::person).stream();
            case GENERAL_MANAGER -> Stream.ofNullable(company.generalManager());
            case PARTICIPANTS -> Stream.of();
        };
        return people.map(PersonId::value).distinct().toList();
    }

    /** Whether one of them did it, or whoever spoke for the department in the case. */
    boolean isBy(Deed deed, Party party) {
        return of(party).contains(deed.actor())
                || party.kind() == Party.Kind.DEPARTMENT && Objects.equals(deed.department(), party.of())
                || party.kind() == Party.Kind.GENERAL_MANAGER && deed.role().equals(Role.GENERAL_MANAGER.code());
    }

    private static DepartmentId department(Party party) {
        return new DepartmentId(Objects.requireNonNull(party.of()));
    }
}
