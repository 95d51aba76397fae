package org.entente.api.identity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.entente.api.calendar.CalendarCommand.PublishCalendarYears;
import org.entente.api.calendar.CalendarCommand.SetOfficeHours;
import org.entente.api.message.Command;
import org.entente.api.message.TickCommand;
import org.entente.api.organization.OrganizationCommand.ImportOrganization;
import org.entente.api.policy.PolicyCommand.PublishLimits;

/**
 * Which system actor may give which command: the clock ticks and nothing else, the first set-up brings in the rules, a
 * reaction gives the commands it is named for.
 */
public final class SystemPermissions {
    /** Brings in organization, calendar and policy when a database starts for the first time. */
    public static final Acting SETUP = Acting.system("setup");

    private static final Map<String, Set<Class<? extends Command>>> ROWS = Map.of(
            SETUP.actor(), Set.of(ImportOrganization.class, PublishCalendarYears.class, SetOfficeHours.class,
                    PublishLimits.class));

    private SystemPermissions() {}

    // Rule SEC-3: a system actor gives only the commands it is named for, and only the clock ticks.
    /** Whether this system actor, such as {@code system:clock}, may give this command; empty if not. */
    public static Optional<Grant> permit(String actor, Command command) {
        boolean allowed = command instanceof TickCommand
                ? actor.equals(Acting.CLOCK.actor())
                : commandsOf(actor).contains(command.getClass());
        return allowed ? Optional.of(new Grant(Role.SYSTEM, null)) : Optional.empty();
    }

    /** Every kind of command that this system actor may give, ticks apart. */
    public static Set<Class<? extends Command>> commandsOf(String actor) {
        return ROWS.getOrDefault(actor, Set.of());
    }

    /** Every system actor that is named for commands. */
    public static Set<String> actors() {
        return ROWS.keySet();
    }
}
