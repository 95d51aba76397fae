package org.entente.command.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.organization.Company;
import org.entente.api.organization.Department;
import org.entente.api.organization.Name;
import org.entente.api.organization.Person;
import org.entente.api.organization.VicePresident;
import org.entente.api.refusal.Refusal;

/** Whether a company holds together: whoever is named is known, and every question "who is responsible" has one answer. */
final class SoundCompany {
    private static final int LONGEST_NAME = 200;
    private static final int MOST_DEPARTMENTS = 500;
    private static final int MOST_PEOPLE = 20_000;

    private SoundCompany() {}

    /** @throws Refusal naming what does not fit */
    static void require(Company company) {
        requireSizes(company);
        requireOnePersonPerId(company);
        requireKnownPeople(company);
        requireOneDepartmentPerId(company);
        requireOneSeatPerDepartment(company);
        requireFilledOffices(company);
    }

    private static void requireSizes(Company company) {
        List<Name> names = new ArrayList<>(List.of(company.name()));
        company.people().forEach(one -> names.add(one.name()));
        company.departments().forEach(one -> names.add(one.name()));
        for (Name name : names) {
            if (isUnfit(name.zh()) || isUnfit(name.en())) {
                throw Refusal.invalid("name-unfit", "",
                        "A name has 1 to " + LONGEST_NAME + " characters in Chinese and in English.")
                        .with("name", shown(name));
            }
        }
        if (company.departments().size() > MOST_DEPARTMENTS || company.people().size() > MOST_PEOPLE) {
            throw Refusal.invalid("company-too-large", "", "A company has at most " + MOST_DEPARTMENTS
                    + " departments and " + MOST_PEOPLE + " people.");
        }
    }

    private static boolean isUnfit(String text) {
        return text.isBlank() || text.length() > LONGEST_NAME;
    }

    private static String shown(Name name) {
        String both = name.zh() + " / " + name.en();
        return both.length() > LONGEST_NAME ? both.substring(0, LONGEST_NAME) + "…" : both;
    }

    // Rule ORG-1: an id belongs to one person.
    private static void requireOnePersonPerId(Company company) {
        Map<PersonId, Person> known = new HashMap<>();
        for (Person person : company.people()) {
            Person other = known.put(person.id(), person);
            if (other != null) {
                throw Refusal.invalid("person-id-collision", "", "Two people would both be " + person.id() + ": "
                        + shown(other.name()) + " and " + shown(person.name()) + ". Give one of them an id of its own.")
                        .with("id", person.id().value())
                        .with("people", List.of(shown(other.name()), shown(person.name())));
            }
        }
    }

    // Rule ORG-2: whoever holds an office is one of the company's people.
    private static void requireKnownPeople(Company company) {
        Set<PersonId> known = new HashSet<>();
        company.people().forEach(one -> known.add(one.id()));
        for (PersonId named : OfficeHolders.of(company)) {
            if (!known.contains(named)) {
                throw Refusal.invalid("person-unknown", "1.1", named + " holds an office and is not among the people.")
                        .with("id", named.value());
            }
        }
    }

    // Rule ORG-3: a department's id is unique; the Coordination Office may be one of the departments.
    private static void requireOneDepartmentPerId(Company company) {
        Set<DepartmentId> known = new HashSet<>();
        for (Department department : company.departments()) {
            if (!known.add(department.id())) {
                throw Refusal.invalid("department-twice", "1.1", "There are two departments " + department.id() + ".")
                        .with("department", department.id().value());
            }
        }
        if (company.office() != null && !known.contains(company.office())) {
            throw unknownDepartment(company.office());
        }
    }

    // Rule ORG-4: every department is supervised by exactly one seat, so that an issue has one vice president.
    private static void requireOneSeatPerDepartment(Company company) {
        Map<DepartmentId, String> seats = new HashMap<>();
        for (VicePresident seat : company.vicePresidents()) {
            for (DepartmentId supervised : seat.supervises()) {
                if (company.department(supervised).isEmpty()) {
                    throw unknownDepartment(supervised);
                }
                String other = seats.put(supervised, seat.seat());
                if (other != null) {
                    throw Refusal.invalid("supervision-unclear", "1.1", supervised + " is supervised by " + other
                            + " and by " + seat.seat() + ".").with("department", supervised.value());
                }
            }
        }
        for (Department department : company.departments()) {
            if (!seats.containsKey(department.id())) {
                throw Refusal.invalid("supervision-unclear", "1.1", "Nobody supervises " + department.id() + ".")
                        .with("department", department.id().value());
            }
        }
    }

    private static Refusal unknownDepartment(DepartmentId id) {
        return Refusal.invalid("department-unknown", "1.1", "There is no department " + id + ".")
                .with("department", id.value());
    }

    // Rule ORG-5: the ladder needs a director and a general manager, and somebody must be able to mend the organization.
    private static void requireFilledOffices(Company company) {
        List<String> missing = new ArrayList<>();
        if (company.generalManager() == null) {
            missing.add("general_manager");
        }
        if (company.director() == null) {
            missing.add("coordination_office.director");
        }
        if (company.coordinators().isEmpty()) {
            missing.add("coordination_office.coordinators");
        }
        if (company.administrators().isEmpty()) {
            missing.add("administrators");
        }
        if (company.departments().isEmpty()) {
            missing.add("departments");
        }
        if (!missing.isEmpty()) {
            throw Refusal.invalid("organization-incomplete", "1.1", "The company lacks " + String.join(", ", missing)
                    + ".").with("missing", missing);
        }
    }
}
