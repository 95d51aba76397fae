package org.entente.query.access;

import java.security.Principal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.identity.RoleHeld;
import org.entente.api.organization.Organization;
import org.entente.api.refusal.Refusal;
import org.entente.query.organization.OrganizationProjection;
import org.entente.query.request.RequestProjection;
import org.entente.query.task.TaskProjection;
import org.entente.query.view.AsOfReader;
import org.entente.query.view.Filter;
import org.entente.query.view.Moment;
import org.entente.query.view.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one place that knows who may read case content by which role (handbook 1.10). The Office, the general manager and
 * auditors see all; heads, liaisons and vice presidents the cases of their departments; an assignee the cases of own work items;
 * administrators and analysts no case content.
 */
@Component
public final class CaseAccess {
    private static final int MOST = 100_000;
    private static final Set<Role> SEE_ALL = EnumSet.of(Role.COORDINATOR, Role.DIRECTOR, Role.GENERAL_MANAGER,
            Role.AUDITOR);
    private static final Set<Role> BY_DEPARTMENT = EnumSet.of(Role.HEAD, Role.LIAISON, Role.VICE_PRESIDENT);

    private final AsOfReader reader;

    public CaseAccess(AsOfReader reader) {
        this.reader = reader;
    }

    /**
     * What the person signed in may see now.
     *
     * @throws Refusal {@code no-case-content} if that is nothing by role
     */
    public Sight of(@Nullable Principal principal) {
        PersonId person = person(principal);
        return reader.read(Moment.NOW, now -> sight(person, now));
    }

    /**
     * What the person may see of the effects of publications: whoever publishes sees which due moments of which cases they
     * move, but nothing else of the cases; everybody else what belongs to own cases.
     */
    public Sight ofPublications(@Nullable Principal principal) {
        PersonId person = person(principal);
        boolean publishes = reader.read(Moment.NOW, now -> OrganizationProjection.of(now).rolesOf(person).stream()
                .anyMatch(one -> one.role() == Role.ADMINISTRATOR));
        if (publishes) {
            return new Sight(person, true, Set.of(), Set.of());
        }
        try {
            return of(principal);
        } catch (Refusal nothing) {
            return new Sight(person, false, Set.of(), Set.of());
        }
    }

    /** Which of the events that those concerned are not told of the person signed in may read now. */
    public Disclosure disclosureTo(@Nullable Principal principal) {
        PersonId person = person(principal);
        return reader.read(Moment.NOW, now -> Disclosure.to(person, OrganizationProjection.of(now)));
    }

    /**
     * Which of these roles the person signed in holds now.
     *
     * @throws Refusal {@code role-missing} if that is none
     */
    public Set<Role> requireRole(@Nullable Principal principal, Set<Role> roles) {
        PersonId person = person(principal);
        Set<Role> held = reader.read(Moment.NOW, now -> OrganizationProjection.of(now).rolesOf(person)).stream()
                .map(RoleHeld::role).filter(roles::contains).collect(Collectors.toSet());
        if (held.isEmpty()) {
            throw Refusal.forbidden("role-missing", "1.10", "None of your roles sees this.");
        }
        return held;
    }

    /** The person signed in. */
    public static PersonId person(@Nullable Principal principal) {
        if (principal == null) {
            throw new IllegalStateException("an endpoint was reached by nobody");
        }
        return new PersonId(principal.getName());
    }

    // Rule SEC-4: today's rights decide who sees case content, whatever moment is asked about.
    private static Sight sight(PersonId person, Snapshot now) {
        Organization organization = OrganizationProjection.of(now);
        Set<RoleHeld> held = organization.rolesOf(person);
        if (held.stream().anyMatch(one -> SEE_ALL.contains(one.role()))) {
            return new Sight(person, true, Set.of(), Set.of());
        }
        Set<String> departments = held.stream().filter(one -> BY_DEPARTMENT.contains(one.role()))
                .map(one -> String.valueOf(one.department())).collect(Collectors.toSet());
        Set<String> cases = cases(person, departments, now);
        boolean knownToTheProcess = held.isEmpty() && organization.person(person).isPresent();
        if (departments.isEmpty() && cases.isEmpty() && !knownToTheProcess) {
            throw Refusal.forbidden("no-case-content", "1.10", "None of your roles sees the content of cases.");
        }
        return new Sight(person, false, departments, cases);
    }

    private static Set<String> cases(PersonId person, Set<String> departments, Snapshot now) {
        Set<String> cases = new HashSet<>(
                now.keys(RequestProjection.REQUESTS, Filter.none().hasAny("parties", departments), MOST));
        cases.addAll(now.keys(RequestProjection.REQUESTS, Filter.none().has("liaisons", person), MOST));
        now.all(TaskProjection.TASKS, Filter.none().equal("assignee", person), MOST)
                .forEach(task -> cases.add(task.request().value()));
        return cases;
    }
}
