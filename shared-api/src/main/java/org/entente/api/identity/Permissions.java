package org.entente.api.identity;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.entente.api.calendar.CalendarCommand.PublishCalendarYears;
import org.entente.api.calendar.CalendarCommand.SetOfficeHours;
import org.entente.api.message.Command;
import org.entente.api.message.OfDepartment;
import org.entente.api.organization.OrganizationCommand.ImportOrganization;
import org.entente.api.policy.PolicyCommand.PublishLimits;

import static org.entente.api.identity.Role.ADMINISTRATOR;

/**
 * Which role permits which command (handbook 1.10): an allow-list, so that a command without a row is nobody's. The roles
 * of a row stand in order of preference; the first that somebody holds is the one under which the act is recorded.
 *
 * <p>Roles within one case (its initiator, an issue's solver, the verifier who must not be the solver) follow from the
 * case's own events and are checked where the command is decided.
 */
public final class Permissions {
    // Rule SEC-1: an auditor and an analyst have no row; an administrator has none but organization, calendar and policy.
    private static final Map<Class<? extends Command>, List<Role>> ROWS = new Table()
            .row(ImportOrganization.class, ADMINISTRATOR)
            .row(PublishCalendarYears.class, ADMINISTRATOR)
            .row(SetOfficeHours.class, ADMINISTRATOR)
            .row(PublishLimits.class, ADMINISTRATOR).rows;

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
        return ROWS.getOrDefault(command, List.of());
    }

    /** Every kind of command that some person may give. */
    public static Set<Class<? extends Command>> commands() {
        return ROWS.keySet();
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

    /** The table being written; insertion order is kept for readers. */
    private static final class Table {
        private final Map<Class<? extends Command>, List<Role>> rows = new LinkedHashMap<>();

        Table row(Class<? extends Command> command, Role... inOrderOfPreference) {
            List<Role> roles = List.of(inOrderOfPreference);
            if (EnumSet.copyOf(roles).size() != roles.size() || rows.put(command, roles) != null) {
                throw new IllegalArgumentException(command.getSimpleName() + " or one of its roles stands twice");
            }
            return this;
        }
    }
}
