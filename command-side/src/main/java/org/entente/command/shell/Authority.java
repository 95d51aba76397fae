package org.entente.command.shell;

import java.util.Set;

import org.entente.api.identity.Acting;
import org.entente.api.identity.Permissions;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.RoleHeld;
import org.entente.api.identity.SystemPermissions;
import org.entente.api.message.Command;
import org.entente.api.organization.Organization;
import org.entente.api.refusal.Refusal;

/** Finds the role under which somebody may send a command, by the one permission table (handbook 1.10). */
public final class Authority {
    private Authority() {}

    /** @throws Refusal {@code role-missing} if none of the actor's roles permits it */
    public static Acting acting(String actor, Command command, Organization organization) {
        if (actor.startsWith(Acting.SYSTEM_PREFIX)) {
            return SystemPermissions.permit(actor, command).orElseThrow(() -> refused(command)).to(actor);
        }
        Set<RoleHeld> held = organization.rolesOf(new PersonId(actor));
        return Permissions.permit(command, held).orElseThrow(() -> refused(command)).to(actor);
    }

    private static Refusal refused(Command command) {
        return Refusal.forbidden("role-missing", "1.10", "None of your roles permits this act.").with("command",
                command.getClass().getSimpleName());
    }
}
