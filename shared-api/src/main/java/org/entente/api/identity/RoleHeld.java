package org.entente.api.identity;

import org.jspecify.annotations.Nullable;

/** A role that somebody holds; department heads and liaisons hold it for one department, vice presidents for several. */
public record RoleHeld(Role role, @Nullable DepartmentId department) {
    public static RoleHeld of(Role role) {
        return new RoleHeld(role, null);
    }
}
