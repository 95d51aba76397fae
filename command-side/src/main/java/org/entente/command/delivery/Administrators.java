package org.entente.command.delivery;

import java.security.Principal;
import java.time.Clock;

import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.refusal.Refusal;
import org.entente.command.shell.RuleSource;

/** Who runs the service, by the organization as it stands now. */
public final class Administrators {
    private final RuleSource rules;
    private final Clock clock;

    Administrators(RuleSource rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws Refusal {@code role-missing} unless it is an administrator */
    public void require(Principal who) {
        boolean administers = rules.current().at(clock.instant()).organization().rolesOf(new PersonId(who.getName()))
                .stream().anyMatch(held -> held.role() == Role.ADMINISTRATOR);
        if (!administers) {
            throw Refusal.forbidden("role-missing", "1.10", "This is for administrators.");
        }
    }
}
