package org.entente.command.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.entente.api.calendar.CalendarYear;
import org.entente.api.calendar.DateRange;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.identity.Acting;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.organization.Company;
import org.entente.api.organization.Department;
import org.entente.api.organization.Name;
import org.entente.api.organization.Organization;
import org.entente.api.organization.Person;
import org.entente.api.organization.VicePresident;
import org.entente.api.policy.Limits;
import org.entente.api.request.Category;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.rules.RuleBook;
import org.entente.api.rules.Timeline;
import org.entente.command.decision.CaseFacts;

/** The sample company as far as issues need it, on the official calendar of 2026. */
final class Yunlan {
    static final Acting COORDINATOR = new Acting("he.jia", Role.COORDINATOR, null);
    static final Acting DIRECTOR = new Acting("lin.lan", Role.DIRECTOR, null);
    static final Acting GENERAL_MANAGER = new Acting("zhou.qiming", Role.GENERAL_MANAGER, null);
    static final Acting VP_OPS = new Acting("vp.ops", Role.VICE_PRESIDENT, null);
    static final Acting VP_RND = new Acting("vp.rnd", Role.VICE_PRESIDENT, null);
    static final Acting VP_FIN = new Acting("vp.fin", Role.VICE_PRESIDENT, null);
    static final RequestId REQUEST = new RequestId("REQ-7");

    private static final List<String> DEPARTMENTS = List.of("rnd", "product", "quality", "marketing", "sales",
            "service", "production", "procurement", "logistics", "finance", "legal", "it", "hr", "admin");

    private Yunlan() {}

    static final RuleBook BOOK = new RuleBook(Timeline.startingWith(calendar()),
            Timeline.startingWith(Limits.STANDARD), Timeline.startingWith(new Organization(1, company())));

    /** A moment by the wall clock of Shanghai, such as {@code 2026-06-06T21:40}. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.DEFAULT_ZONE).toInstant();
    }

    static String local(Instant moment) {
        return moment.atZone(WorkingCalendar.DEFAULT_ZONE).toLocalDateTime().toString();
    }

    static DepartmentId department(String id) {
        return new DepartmentId(id);
    }

    static List<DepartmentId> departments(String... ids) {
        return Stream.of(ids).map(DepartmentId::new).toList();
    }

    static Acting liaison(String department) {
        return new Acting("liaison." + department, Role.LIAISON, department(department));
    }

    static Acting head(String department) {
        return new Acting("head." + department, Role.HEAD, department(department));
    }

    /** A case in execution with these participants, the first of them initiator and lead. */
    static CaseFacts caseOf(String... participants) {
        return caseIn(RequestPhase.EXECUTING, participants);
    }

    static CaseFacts caseIn(RequestPhase phase, String... participants) {
        return new CaseFacts(REQUEST, "XT-2026-007", phase, Category.REGULAR, department(participants[0]),
                departments(participants), department(participants[0]), Map.of(),
                phase.compareTo(RequestPhase.PLANNING) >= 0, Map.of(), Set.of(), false);
    }

    private static Company company() {
        List<Department> all = DEPARTMENTS.stream().map(one -> new Department(department(one), new Name(one, one),
                new PersonId("head." + one), new PersonId("liaison." + one))).toList();
        return new Company(new Name("云澜", "Yunlan"), new PersonId("zhou.qiming"), null, new PersonId("lin.lan"),
                List.of(new PersonId("he.jia"), new PersonId("tang.ning")), null,
                List.of(seat("vp_rnd", "vp.rnd", "rnd", "product", "quality"),
                        seat("vp_sales", "vp.sales", "marketing", "sales", "service"),
                        seat("vp_ops", "vp.ops", "production", "procurement", "logistics"),
                        seat("vp_fin", "vp.fin", "finance", "legal", "it", "hr", "admin")),
                all, List.of(), List.of(), List.of(),
                all.stream().map(one -> new Person(one.head(), one.name())).toList());
    }

    private static VicePresident seat(String seat, String person, String... supervised) {
        return new VicePresident(seat, new PersonId(person), departments(supervised));
    }

    private static WorkingCalendar calendar() {
        List<DateRange> off = List.of(DateRange.of("2026-01-01", "2026-01-03"),
                DateRange.of("2026-02-15", "2026-02-23"), DateRange.of("2026-04-04", "2026-04-06"),
                DateRange.of("2026-05-01", "2026-05-05"), DateRange.of("2026-06-19", "2026-06-21"),
                DateRange.of("2026-09-25", "2026-09-27"), DateRange.of("2026-10-01", "2026-10-07"));
        List<LocalDate> makeUp = Stream.of("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20",
                "2026-10-10").map(LocalDate::parse).toList();
        return WorkingCalendar.empty(WorkingCalendar.DEFAULT_ID)
                .withYear(new CalendarYear(2026, off, makeUp, "notice of 2025-11-04", false), 1);
    }
}
