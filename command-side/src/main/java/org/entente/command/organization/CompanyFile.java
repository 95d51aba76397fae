package org.entente.command.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.entente.api.calendar.CalendarCommand.SetOfficeHours;
import org.entente.api.calendar.OfficeHours;
import org.entente.api.message.Command;
import org.entente.api.organization.Company;
import org.entente.api.organization.OrganizationCommand.ImportOrganization;

/** What a file of the organization says: the company, and when its working days begin and end if it tells. */
public record CompanyFile(Company company, Optional<OfficeHours> hours) {
    /** What is to be asked of the rule aggregates, the calendar last. Standard hours in a first file change nothing. */
    public List<Command> commands(OfficeHours inForce) {
        List<Command> commands = new ArrayList<>(List.of(new ImportOrganization(company)));
        hours.filter(told -> !told.equals(inForce)).map(SetOfficeHours::new).ifPresent(commands::add);
        return commands;
    }
}
