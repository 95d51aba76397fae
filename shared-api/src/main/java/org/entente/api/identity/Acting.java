package org.entente.api.identity;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Who acts, and under which role the act was permitted.
 *
 * @param actor      a person's id, or a system actor such as {@code system:clock}
 * @param department the department for which the permitting role is held, if it is held for one
 */
public record Acting(String actor, Role role, @Nullable DepartmentId department) {
    public static final String SYSTEM_PREFIX = "system:";
    public static final Acting CLOCK = system("clock");

    public static Acting system(String name) {
        return new Acting(SYSTEM_PREFIX + name, Role.SYSTEM, null);
    }

    /** The person behind an actor as events name it; empty if it is part of the service. */
    public static Optional<PersonId> personOf(String actor) {
        return actor.startsWith(SYSTEM_PREFIX) ? Optional.empty() : Optional.of(new PersonId(actor));
    }

    public boolean isSystem() {
        return personOf(actor).isEmpty();
    }

    public boolean actsFor(DepartmentId one) {
        return one.equals(department);
    }
}
