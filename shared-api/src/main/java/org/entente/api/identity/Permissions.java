package org.entente.api.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.entente.api.message.Command;
import org.entente.api.message.OfDepartment;

/**
 * Which role permits which command (handbook 1.10): an allow-list, so that a command without a row is nobody's. The roles
 * of a row stand in order of preference, the strongest first, so that who holds several is not refused what one of them
 * allows; the first that somebody holds is the one under which the act is recorded.
 *
 * <p>Roles within one case (its initiator, an issue's solver, the verifier who must not be the solver) follow from the
 * case's own events and are checked where the command is decided.
 */
public final class Permissions {
    private Permissions() {}

    /**
     * The most preferred role among those held that permits this command.
     *
     * @param held every role of the person, as {@code Organization.rolesOf} tells
     * @return empty if none does
     */
    public static Optional<Grant> permit(Command command, Set<RoleHeld> held) {
        return rolesFor(command.getClass()).stream()
                .flatMap(role -> granted(role, command, held).stream())
                .findFirst();
    }

    /** The roles that permit this kind of command, most preferred first; empty if it is no person's. */
    public static List<Role> rolesFor(Class<? extends Command> command) {
        return PermissionRows.ALL.getOrDefault(command, List.of());
    }

    /** Every kind of command that some person may give. */
    public static Set<Class<? extends Command>> commands() {
        return PermissionRows.ALL.keySet();
    }

    // Rule SEC-2: who speaks for a department must hold the role in that very department.
    private static Optional<Grant> granted(Role role, Command command, Set<RoleHeld> held) {
        List<RoleHeld> matching = held.stream().filter(one -> one.role() == role)
                .filter(one -> one.department() == null || !(command instanceof OfDepartment theirs)
                        || one.department().equals(theirs.department()))
                .toList();
        if (matching.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Grant(role, matching.size() == 1 ? matching.getFirst().department() : null));
    }
}
