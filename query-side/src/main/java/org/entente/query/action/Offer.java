package org.entente.query.action;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.Permissions;
import org.entente.api.identity.RoleHeld;
import org.entente.api.message.Command;
import org.entente.api.message.OfDepartment;
import org.entente.query.action.Action.Obstacle;
import org.jspecify.annotations.Nullable;

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
     * @param held    the roles held at the moment asked about
     * @param allowed whether the phase allows it
     * @param clause  where the handbook says so
     */
    public Action to(Set<RoleHeld> held, boolean allowed, String clause) {
        return to(held, allowed, true, clause);
    }

    /**
     * The action as it stands for somebody in a case.
     *
     * @param held    the roles held at the moment asked about
     * @param allowed whether the phase of the resource allows it
     * @param inCase  whether the phase of its case does
     * @param clause  where the handbook says so
     */
    public Action to(Set<RoleHeld> held, boolean allowed, boolean inCase, String clause) {
        Obstacle obstacle = obstacle(held, allowed, inCase, clause);
        return new Action(name, method, path, obstacle == null, obstacle);
    }

    private @Nullable Obstacle obstacle(Set<RoleHeld> held, boolean allowed, boolean inCase, String clause) {
        if (!inCase) {
            return Obstacle.casePhase(clause);
        }
        if (!allowed) {
            return Obstacle.phase(clause);
        }
        List<RoleHeld> permitted = held.stream().filter(one -> Permissions.rolesFor(command).contains(one.role()))
                .toList();
        if (permitted.isEmpty()) {
            return Obstacle.role();
        }
        return permitted.stream().anyMatch(this::speaks) ? null : Obstacle.department(clause);
    }

    private boolean speaks(RoleHeld held) {
        DepartmentId department = held.department();
        return department == null || !OfDepartment.class.isAssignableFrom(command) || speakers.contains(department);
    }
}
