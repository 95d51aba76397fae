package org.entente.command.setup;

import java.util.ArrayList;
import java.util.List;

import org.entente.api.calendar.OfficeHours;
import org.entente.api.identity.SystemPermissions;
import org.entente.api.message.Command;
import org.entente.api.rules.RuleBook;
import org.entente.command.calendar.CalendarTables;
import org.entente.command.desk.CommandDesk;
import org.entente.command.desk.NamedUuid;
import org.entente.command.desk.Order;
import org.entente.command.organization.OrganizationImport;
import org.entente.command.shell.RuleSource;

/** Brings the sample company and the shipped calendars into a database that has no organization yet. */
public final class FirstStart {
    private final RuleSource rules;
    private final CommandDesk desk;

    public FirstStart(RuleSource rules, CommandDesk desk) {
        this.rules = rules;
        this.desk = desk;
    }

    /** Does nothing where an organization was imported before. @return whether it did something */
    public boolean bringIn() {
        RuleBook book = rules.current();
        if (book.organizations().latest().version() > 0) {
            return false;
        }
        List<Command> commands = new ArrayList<>(
                OrganizationImport.sample().commands(OfficeHours.STANDARD));
        commands.add(CalendarTables.shipped());
        for (Command command : commands) {
            String name = command.getClass().getSimpleName();
            desk.carryOut(new Order(command, SystemPermissions.SETUP.actor(), NamedUuid.of("setup", name),
                    NamedUuid.of("setup", name).toString().replace("-", ""), null, null, "setup",
                    null));
        }
        return true;
    }
}
