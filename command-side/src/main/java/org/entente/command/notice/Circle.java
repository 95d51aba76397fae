package org.entente.command.notice;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.organization.Organization;
import org.entente.command.decision.CaseFacts;

/** The people around a case as the organization and the case name them at that moment. */
public record Circle(CaseFacts facts, Organization organization, Attendees attendees) {
    /** The director and the coordinators. */
    List<PersonId> office() {
        Set<PersonId> office = new LinkedHashSet<>();
        Optional.ofNullable(organization.company().director()).ifPresent(office::add);
        office.addAll(organization.company().coordinators());
        return List.copyOf(office);
    }

    /** Who speaks for the initiating department in this case. */
    List<PersonId> initiator() {
        return liaison(facts.initiator()).stream().toList();
    }

    List<PersonId> heads(Collection<DepartmentId> departments) {
        return departments.stream().map(organization::headOf).flatMap(Optional::stream).distinct().toList();
    }

    /** The liaison named for this case, else the department's standing one. */
    List<PersonId> liaisons(Collection<DepartmentId> departments) {
        return departments.stream().map(this::liaison).flatMap(Optional::stream).distinct()
                .toList();
    }

    private Optional<PersonId> liaison(DepartmentId department) {
        return facts.liaisonOf(department).or(() -> organization.liaisonOf(department));
    }
}
