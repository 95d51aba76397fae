package org.entente.command.notice;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.notice.Addressee;
import org.entente.api.obligation.Party;
import org.entente.api.organization.Organization;
import org.entente.api.organization.VicePresident;
import org.entente.command.decision.CaseFacts;
import org.jspecify.annotations.Nullable;

/** The people around a case as the organization and the case name them at that moment. */
public record Circle(CaseFacts facts, Organization organization, Attendees attendees) {
    private static final String ASSIGNEE = "assignee";
    private static final String LIAISON = "liaison";
    private static final String OFFICE = "office";

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

    /** Whoever holds these offices and speaks for these departments, the nearest first; nobody twice. */
    List<Addressee> people(Collection<Party> parties) {
        return once(parties.stream().flatMap(this::holders));
    }

    /** Who speaks for each participating department in this case. */
    public List<Addressee> everyLiaison() {
        return as(LIAISON, liaisons(facts.participants())).toList();
    }

    /** Whoever is reminded of what a department owes: the assignee of an item, the liaison, and the head if it is late. */
    public List<Addressee> reminded(DepartmentId department, @Nullable PersonId assignee, boolean withHead) {
        return once(Stream.of(as(ASSIGNEE, assignee), as(LIAISON, liaison(department).orElse(null)),
                as("head", withHead ? organization.headOf(department).orElse(null) : null)).flatMap(one -> one));
    }

    /** Whoever has to do something, and the Office that follows it up. */
    public List<Addressee> assigneeAndOffice(PersonId assignee) {
        return once(Stream.concat(as(ASSIGNEE, assignee), as(OFFICE, office())));
    }

    private static List<Addressee> once(Stream<Addressee> all) {
        Map<PersonId, Addressee> people = new LinkedHashMap<>();
        all.forEach(one -> people.putIfAbsent(one.person(), one));
        return List.copyOf(people.values());
    }

    private Stream<Addressee> holders(Party party) {
        return switch (party.kind()) {
            case OFFICE -> as(OFFICE, office());
            case DIRECTOR -> as("director", organization.company().director());
            case GENERAL_MANAGER -> as("general-manager", organization.company().generalManager());
            case VICE_PRESIDENT -> as("vice-president",
                    organization.vicePresidentOver(department(party)).map(VicePresident::person).orElse(null));
            case DEPARTMENT -> department(List.of(department(party)));
            case PARTICIPANTS -> department(facts.participants());
        };
    }

    private Stream<Addressee> department(List<DepartmentId> departments) {
        return departments.stream()
                .flatMap(one -> Stream.concat(as("head", heads(List.of(one))), as(LIAISON, liaisons(List.of(one)))));
    }

    private static DepartmentId department(Party party) {
        return new DepartmentId(Objects.requireNonNull(party.of()));
    }

    private static Stream<Addressee> as(String role, @Nullable PersonId person) {
        return person == null ? Stream.empty() : as(role, List.of(person));
    }

    private static Stream<Addressee> as(String role, List<PersonId> people) {
        return people.stream().map(one -> new Addressee(one, role));
    }

    private Optional<PersonId> liaison(DepartmentId department) {
        return facts.liaisonOf(department).or(() -> organization.liaisonOf(department));
    }
}
