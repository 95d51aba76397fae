package org.entente.query.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.entente.api.calendar.CalendarEvent.CalendarYearPublished;
import org.entente.api.calendar.CalendarYear;
import org.entente.api.calendar.DateRange;
import org.entente.api.deadline.Budget;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.organization.Company;
import org.entente.api.organization.Department;
import org.entente.api.organization.Name;
import org.entente.api.organization.OrganizationEvent.OrganizationImported;
import org.entente.api.organization.Person;
import org.entente.api.organization.VicePresident;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.LimitScope;
import org.entente.api.policy.PolicyEvent.LimitsPublished;

/** Four departments, everybody who holds a role, one worker without any; the calendar of 2026. */
public final class SmallCompany {
    public static final DepartmentId MARKETING = new DepartmentId("marketing");
    public static final DepartmentId RND = new DepartmentId("rnd");
    public static final DepartmentId PRODUCTION = new DepartmentId("production");
    public static final DepartmentId QUALITY = new DepartmentId("quality");

    private SmallCompany() {}

    public static PersonId person(String id) {
        return new PersonId(id);
    }

    /** Positions 1 to 3: calendar, organization, limits. */
    public static CaseLedger founded() {
        CaseLedger ledger = new CaseLedger().when("2026-01-05T09:00", "ada.admin", "administrator");
        return ledger.happensToTheCompany("CAL-cn", new CalendarYearPublished(year2026(), 1, ledger.now()))
                .happensToTheCompany("ORG-company", new OrganizationImported(company("lin.lan"), 1, ledger.now()))
                .happensToTheCompany("POL-company", new LimitsPublished(LimitScope.COMPANY,
                        Map.of(LimitKey.MINUTES, Budget.workingDays(1)), null, 1, ledger.now(), "as in the handbook",
                        ledger.now()));
    }

    /** @param liaison who speaks for marketing */
    public static Company company(String liaison) {
        List<Department> departments = List.of(department(MARKETING, "市场部", "Marketing", "mo.head", liaison),
                department(RND, "研发部", "R&D", "rui.head", "ru.liaison"),
                department(PRODUCTION, "生产部", "Production", "pei.head", "pan.liaison"),
                department(QUALITY, "质量部", "Quality", "qi.head", "qin.liaison"));
        return new Company(new Name("小公司", "Small Company"), person("gao.gm"), null, person("dai.director"),
                List.of(person("he.jia")), null,
                List.of(new VicePresident("operations", person("vera.vp"), List.of(PRODUCTION, QUALITY))), departments,
                List.of(person("au.ditor")), List.of(person("ana.lyst")), List.of(person("ada.admin")), people());
    }

    private static List<Person> people() {
        return List.of("mo.head", "lin.lan", "lin.new", "rui.head", "ru.liaison", "pei.head", "pan.liaison", "qi.head",
                "qin.liaison", "gao.gm", "dai.director", "he.jia", "vera.vp", "au.ditor", "ana.lyst", "ada.admin",
                "wang.worker").stream().map(id -> new Person(person(id), new Name("人" + id, "Person " + id))).toList();
    }

    private static Department department(DepartmentId id, String zh, String en, String head, String liaison) {
        return new Department(id, new Name(zh, en), person(head), person(liaison));
    }

    private static CalendarYear year2026() {
        return new CalendarYear(2026, List.of(DateRange.of("2026-01-01", "2026-01-03"),
                DateRange.of("2026-04-04", "2026-04-06"), DateRange.of("2026-05-01", "2026-05-05")),
                List.of(LocalDate.of(2026, 1, 4), LocalDate.of(2026, 5, 9)), "notice of 4 November 2025", false);
    }
}
