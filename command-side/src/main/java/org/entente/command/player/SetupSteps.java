package org.entente.command.player;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

import org.entente.api.calendar.CalendarCommand.PublishCalendarYears;
import org.entente.api.calendar.CalendarYear;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.identity.SystemPermissions;
import org.entente.api.organization.Company;
import org.entente.api.organization.OrganizationCommand.ImportOrganization;

/**
 * What the administrator brings in (handbook 5, rule 1). The organization itself is brought in by the first set-up, because
 * before it nobody is an administrator. There is no policy to import: the company keeps to the handbook's limits, which
 * hold from the beginning.
 */
final class SetupSteps {
    private static final LocalDateTime IMPORT = LocalDateTime.of(2026, 1, 5, 9, 0);
    private static final LocalDateTime NEXT_YEAR = LocalDateTime.of(2026, 11, 10, 9, 0);
    private static final int PROVISIONAL = 2027;

    private SetupSteps() {}

    static List<Step> of(Company company, PublishCalendarYears official, Cast cast) {
        String administrator = cast.administrator().value();
        return List.of(
                new Step(at(IMPORT), "", 0, SystemPermissions.SETUP.actor(),
                        new StepAct.Give(new ImportOrganization(company)), null),
                new Step(at(IMPORT), "", 1, administrator, new StepAct.Give(official), null),
                new Step(at(NEXT_YEAR), "", 2, administrator,
                        new StepAct.Give(PublishCalendarYears.of(CalendarYear.provisional(PROVISIONAL))), null));
    }

    /** The calendar as it will be in the end; what the cases ask of it does not depend on when they ask. */
    static WorkingCalendar calendar(PublishCalendarYears official) {
        WorkingCalendar calendar = WorkingCalendar.empty(WorkingCalendar.DEFAULT_ID);
        for (CalendarYear year : official.years()) {
            calendar = calendar.withYear(year, 1);
        }
        return calendar.withYear(CalendarYear.provisional(PROVISIONAL), 2);
    }

    private static Instant at(LocalDateTime onTheWall) {
        return onTheWall.atZone(WorkingCalendar.DEFAULT_ZONE).toInstant();
    }
}
