package org.entente.command.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.api.calendar.CalendarYear;
import org.entente.api.calendar.DateRange;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.identity.Acting;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.issue.IssueId;
import org.entente.api.organization.Company;
import org.entente.api.organization.Department;
import org.entente.api.organization.Name;
import org.entente.api.organization.Organization;
import org.entente.api.organization.Person;
import org.entente.api.organization.VicePresident;
import org.entente.api.policy.Limits;
import org.entente.api.request.Category;
import org.entente.api.request.Confidentiality;
import org.entente.api.request.DepartmentPart;
import org.entente.api.request.DepartmentShare;
import org.entente.api.request.RequestForm;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.request.RequestUrgency;
import org.entente.api.request.SubGoal;
import org.entente.api.rules.RuleBook;
import org.entente.api.rules.Timeline;
import org.entente.api.text.Text;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Cases;
import org.entente.command.decision.IssueFacts;

/** A small company of four departments, the year 2026 and the people who play the main path of a case in it. */
public final class CaseWorld {
    public static final RequestId REQUEST = new RequestId("REQ-1");
    public static final DepartmentId PRODUCT = new DepartmentId("product");
    public static final DepartmentId RND = new DepartmentId("rnd");
    public static final DepartmentId SALES = new DepartmentId("sales");
    public static final DepartmentId LEGAL = new DepartmentId("legal");
    public static final PersonId HE_JIA = new PersonId("he.jia");
    public static final PersonId GENERAL_MANAGER = new PersonId("zhou.qiming");
    public static final PersonId VICE_PRESIDENT = new PersonId("han.zhiyuan");
    /** Works for the company and holds no role in it. */
    public static final PersonId DU_HANG = new PersonId("du.hang");
    public static final Acting COORDINATOR = new Acting("he.jia", Role.COORDINATOR, null);
    public static final Acting DIRECTOR = new Acting("lin.lan", Role.DIRECTOR, null);
    public static final Acting REACTION = Acting.system("reaction/test");
    public static final RuleBook BOOK = new RuleBook(Timeline.startingWith(calendar()),
            Timeline.startingWith(Limits.STANDARD), Timeline.startingWith(organization()));

    private CaseWorld() {}

    /** A moment as people in Shanghai write it. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.DEFAULT_ZONE).toInstant();
    }

    public static Text text(String words) {
        return new Text("", words);
    }

    public static PersonId head(DepartmentId department) {
        return new PersonId("head." + department);
    }

    public static PersonId liaison(DepartmentId department) {
        return new PersonId("liaison." + department);
    }

    public static Acting asHead(DepartmentId department) {
        return new Acting(head(department).value(), Role.HEAD, department);
    }

    public static Acting asLiaison(DepartmentId department) {
        return new Acting(liaison(department).value(), Role.LIAISON, department);
    }

    /** The form of the A9 launch with the lead first and the given supporters. */
    public static RequestForm form(DepartmentId... supporters) {
        List<DepartmentShare> shares = new ArrayList<>();
        shares.add(new DepartmentShare(PRODUCT, DepartmentPart.LEAD, text("schedule")));
        for (DepartmentId one : supporters) {
            shares.add(new DepartmentShare(one, DepartmentPart.SUPPORT, text("its share")));
        }
        return form(text("A9 on sale by 3 July"), shares);
    }

    public static RequestForm form(Text goal, List<DepartmentShare> shares) {
        return new RequestForm(text("A9 air purifier launch"), Category.REGULAR, text("The A7 is three years old"),
                goal,
                List.of(new SubGoal("g1", text("320 stores stocked"), text("320 stores"), null)), Text.NONE,
                LocalDate.parse("2026-07-03"), List.of(), shares, List.of(),
                RequestUrgency.ORDINARY, Confidentiality.INTERNAL, "");
    }

    /** The case of product, rnd and sales in this phase. */
    public static CaseFacts caseIn(RequestPhase phase) {
        return new CaseFacts(REQUEST, "XT-2026-007", phase, Category.REGULAR, PRODUCT, List.of(PRODUCT, RND, SALES),
                PRODUCT, Map.of(PRODUCT, liaison(PRODUCT), RND, liaison(RND), SALES, liaison(SALES)),
                phase.compareTo(RequestPhase.PLANNING) >= 0, Map.of(), Set.of(), false);
    }

    /** Every case is this one, and every issue of it this. */
    public static Cases cases(CaseFacts theCase, IssueFacts issue) {
        return new Cases() {
            @Override
            public CaseFacts of(RequestId request) {
                return theCase;
            }

            @Override
            public IssueFacts issue(IssueId id) {
                return issue;
            }
        };
    }

    private static Organization organization() {
        List<DepartmentId> ids = List.of(PRODUCT, RND, SALES, LEGAL);
        List<Person> people = new ArrayList<>(List.of(person(HE_JIA), person(new PersonId("lin.lan")),
                person(GENERAL_MANAGER), person(VICE_PRESIDENT), person(DU_HANG)));
        List<Department> departments = new ArrayList<>();
        for (DepartmentId id : ids) {
            people.add(person(head(id)));
            people.add(person(liaison(id)));
            departments.add(new Department(id, new Name(id.value(), id.value()), head(id), liaison(id)));
        }
        return new Organization(1, new Company(new Name("", "Yunlan"), GENERAL_MANAGER, null, new PersonId("lin.lan"),
                List.of(HE_JIA), null,
                List.of(new VicePresident("vp", VICE_PRESIDENT, List.of(PRODUCT, RND, SALES, LEGAL))), departments,
                List.of(), List.of(), List.of(), people));
    }

    private static Person person(PersonId id) {
        return new Person(id, new Name(id.value(), id.value()));
    }

    private static WorkingCalendar calendar() {
        CalendarYear year = new CalendarYear(2026,
                List.of(off("01-01", "01-03"), off("02-15", "02-23"), off("04-04", "04-06"), off("05-01", "05-05"),
                        off("06-19", "06-21"), off("09-25", "09-27"), off("10-01", "10-07")),
                List.of("01-04", "02-14", "02-28", "05-09", "09-20", "10-10").stream()
                        .map(day -> LocalDate.parse("2026-" + day)).toList(),
                "notice of 4 Nov 2025", false);
        return WorkingCalendar.empty(WorkingCalendar.DEFAULT_ID).withYear(year, 1);
    }

    private static DateRange off(String from, String to) {
        return new DateRange(LocalDate.parse("2026-" + from), LocalDate.parse("2026-" + to));
    }
}
