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
    private static final CaseRoles NO_CASE = new CaseRoles(request -> {
        throw Refusal.notFound(request.value());
    });

    private Authority() {}

    /**
     * By the company's roles alone, for what belongs to no case.
     *
     * @throws Refusal {@code role-missing} if none of the actor's roles permits it
     */
    public static Acting acting(String actor, Command command, Organization organization) {
        return acting(actor, command, organization, NO_CASE);
    }

    /**
     * @param inCase asked only if no role that the company gives permits it
     * @throws Refusal {@code role-missing} if none of the actor's roles permits it
     */
    static Acting acting(String actor, Command command, Organization organization, CaseRoles inCase) {
        if (actor.startsWith(Acting.SYSTEM_PREFIX)) {
            return SystemPermissions.permit(actor, command).orElseThrow(() -> refused(command)).to(actor);
        }
        PersonId person = new PersonId(actor);
        Set<RoleHeld> held = organization.rolesOf(person);
        return Permissions.permit(command, held).or(() -> Permissions.permit(command, inCase.of(person, command)))
                .orElseThrow(() -> refused(command)).to(actor);
    }

    private static Refusal refused(Command command) {
        return Refusal.forbidden("role-missing", "1.10", "None of your roles permits this act.").with("command",
                command.getClass().getSimpleName());
    }
}
