package org.entente.command.drill;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.entente.api.calendar.CalendarYear;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.identity.DepartmentId;
import org.entente.api.organization.Organization;
import org.entente.api.policy.Limits;
import org.entente.api.request.Category;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.rules.RuleBook;
import org.entente.api.rules.Timeline;
import org.entente.command.calendar.CalendarTables;
import org.entente.command.decision.CaseFacts;
import org.entente.command.organization.OrganizationImport;

/** The sample company on the official calendars, with a case on which emergencies are rehearsed. */
final class DrillGround {
    static final RuleBook BOOK = new RuleBook(Timeline.startingWith(calendar()),
            Timeline.startingWith(Limits.STANDARD),
            Timeline.startingWith(new Organization(1, OrganizationImport.sample().company())));

    private DrillGround() {}

    /** Nine in the morning of that day. */
    static Instant calendarDay(String day) {
        return LocalDate.parse(day).atTime(9, 0).atZone(WorkingCalendar.DEFAULT_ZONE).toInstant();
    }

    static CaseFacts caseIn(RequestPhase phase, RequestId request, String... participants) {
        var departments = Stream.of(participants).map(DepartmentId::new).toList();
        return new CaseFacts(request, "XT-2026-007", phase, Category.REGULAR, departments.getFirst(), departments,
                departments.getFirst(), Map.of(), true, Map.of(), Set.of(), false);
    }

    private static WorkingCalendar calendar() {
        WorkingCalendar calendar = WorkingCalendar.empty(WorkingCalendar.DEFAULT_ID);
        for (CalendarYear year : CalendarTables.shipped().years()) {
            calendar = calendar.withYear(year, 1);
        }
        return calendar;
    }
}
