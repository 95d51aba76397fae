package org.entente.query.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.identity.RoleHeld;
import org.entente.api.message.DomainEvent;
import org.entente.api.message.Undisclosed;
import org.entente.api.organization.Organization;

/**
 * To whom events are told that those concerned are not told of: to whoever caused them, and to the director and auditors
 * unless they speak for the department concerned.
 *
 * @param tags what of {@link #audience} the reader belongs to
 */
public record Disclosure(Set<String> tags) {
    private static final String EVERYBODY = "everybody";
    private static final String ABOUT = "about:";
    private static final Set<Role> TRUSTED = Set.of(Role.DIRECTOR, Role.AUDITOR);

    public Disclosure {
        tags = Set.copyOf(tags);
    }

    // SEC-10: who judged a department is told to nobody but the director, auditors and the judge; never to that department
    static Disclosure to(PersonId person, Organization organization) {
        Set<RoleHeld> held = organization.rolesOf(person);
        Stream<String> own = Stream.of(EVERYBODY, person.value());
        if (held.stream().noneMatch(one -> TRUSTED.contains(one.role()))) {
            return new Disclosure(own.collect(Collectors.toSet()));
        }
        Set<DepartmentId> theirs = held.stream().map(RoleHeld::department).filter(one -> one != null)
                .collect(Collectors.toSet());
        Stream<String> others = organization.company().departments().stream().map(one -> one.id())
                .filter(one -> !theirs.contains(one)).map(one -> ABOUT + one);
        return new Disclosure(Stream.concat(own, others).collect(Collectors.toSet()));
    }

    /** Who an event of this actor is told to. */
    public static List<String> audience(DomainEvent event, String actor) {
        return event instanceof Undisclosed secret ? List.of(actor, ABOUT + secret.judged()) : List.of(EVERYBODY);
    }

    public boolean permits(DomainEvent event, String actor) {
        return audience(event, actor).stream().anyMatch(tags::contains);
    }
}
