package org.entente.server.identity;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.command.shell.RuleSource;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Rebuilding views and moving a drill's clock are nobody's act in the process but the running of the service (handbook 1.10):
 * administrators do that, by the organization's events as they stand now, and the director of the Office leads drills.
 */
@Component
final class OperatorsOnly implements AuthorizationManager<RequestAuthorizationContext> {
    // Rule SEC-5
    private static final Set<Role> OPERATORS = EnumSet.of(Role.ADMINISTRATOR, Role.DIRECTOR);

    private final RuleSource rules;
    private final Clock clock;

    OperatorsOnly(RuleSource rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public AuthorizationDecision authorize(Supplier<? extends @Nullable Authentication> signedIn,
            RequestAuthorizationContext request) {
        Authentication who = signedIn.get();
        return new AuthorizationDecision(who != null && who.getPrincipal() instanceof PersonId person
                && rules.current().at(clock.instant()).organization().rolesOf(person).stream()
                        .anyMatch(held -> OPERATORS.contains(held.role())));
    }
}
