package org.entente.query.action;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.Permissions;
import org.entente.api.identity.RoleHeld;
import org.entente.api.message.Command;
import org.entente.api.message.OfDepartment;

/** A command as it is offered on a resource: under which name, where, and for which departments one must speak to give it. */
public record Offer(String name, String method, String path, Class<? extends Command> command,
        Collection<DepartmentId> speakers) {
    public Offer {
        speakers = List.copyOf(speakers);
    }

    public static Offer post(String name, String path, Class<? extends Command> command) {
        return new Offer(name, "POST", path, command, List.of());
    }

    public static Offer put(String name, String path, Class<? extends Command> command) {
        return new Offer(name, "PUT", path, command, List.of());
    }

    /** Only who speaks for one of these may give it. */
    public Offer by(Collection<DepartmentId> departments) {
        return new Offer(name, method, path, command, departments);
    }

    /**
     * The action as it stands for somebody.
     *
     * @param allowed whether the phase allows it
     * @param clause  where the handbook says so
     * @param held    the roles held at the moment asked about
     */
    public Action to(Set<RoleHeld> held, boolean allowed, String clause) {
        if (!allowed) {
            return new Action(name, method, path, false, new Action.Obstacle("wrong-phase", clause));
        }
        return held.stream().anyMatch(this::permits)
                ? new Action(name, method, path, true, null)
                : new Action(name, method, path, false, new Action.Obstacle("role-missing", "1.10"));
    }

    private boolean permits(RoleHeld held) {
        DepartmentId department = held.department();
        boolean speaks = department == null || !OfDepartment.class.isAssignableFrom(command)
                || speakers.contains(department);
        return speaks && Permissions.rolesFor(command).contains(held.role());
    }
}
