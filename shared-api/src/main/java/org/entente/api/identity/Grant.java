package org.entente.api.identity;

import org.jspecify.annotations.Nullable;

/** The role that permits a command, and the department for which it is held if it is held for exactly one. */
public record Grant(Role role, @Nullable DepartmentId department) {
    /** The permitted act of this actor. */
    public Acting to(String actor) {
        return new Acting(actor, role, department);
    }
}
