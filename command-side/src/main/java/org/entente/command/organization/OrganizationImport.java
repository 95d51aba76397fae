package org.entente.command.organization;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.entente.api.calendar.OfficeHours;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.organization.Company;
import org.entente.api.organization.Department;
import org.entente.api.organization.Name;
import org.entente.api.organization.VicePresident;

/**
 * Reads a company from YAML or JSON: a map, alone or under {@code company}, of the name, the general manager, the
 * Coordination Office, the vice presidents with the departments that they supervise, the departments with head and liaison,
 * auditors, analysts, administrators and further people. A person is {@code {zh, en, id?}}.
 *
 * <p>Everything that is wrong is a refusal with the fact {@code pointer}, the place in the file.
 */
public final class OrganizationImport {
    private static final String SAMPLE = "/org/entente/sample/company.yaml";

    private final PeopleRead people = new PeopleRead();

    private OrganizationImport() {}

    /** @throws org.entente.api.refusal.Refusal {@code file-unreadable}, {@code field-…}, {@code person-id-…} */
    public static CompanyFile parse(byte[] bytes, FileFormat format) {
        FileNode root = PlainFile.read(bytes, format);
        return new OrganizationImport().company(root.optional("company").orElse(root));
    }

    /** The fictional company that comes with the product. */
    public static CompanyFile sample() {
        try (InputStream file = OrganizationImport.class.getResourceAsStream(SAMPLE)) {
            return parse(Objects.requireNonNull(file, SAMPLE).readAllBytes(), FileFormat.YAML);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private CompanyFile company(FileNode node) {
        node.allowing("name", "staff", "time_zone", "office_hours", "general_manager", "deputy", "coordination_office",
                "auditors", "analysts", "administrators", "vice_presidents", "departments", "people");
        requireKnownZone(node);
        Optional<FileNode> office = node.optional("coordination_office")
                .map(one -> one.allowing("department", "director", "coordinators"));
        Name name = name(node.at("name").allowing("zh", "en"));
        PersonId generalManager = node.optional("general_manager").map(people::person).orElse(null);
        PersonId deputy = node.optional("deputy").map(people::person).orElse(null);
        PersonId director = office.flatMap(one -> one.optional("director")).map(people::person).orElse(null);
        List<PersonId> coordinators = office.map(one -> one.each("coordinators", people::person)).orElse(List.of());
        DepartmentId home = office.flatMap(one -> one.optional("department")).map(one -> one.as(DepartmentId::new))
                .orElse(null);
        List<VicePresident> seats = node.each("vice_presidents", this::seat);
        List<Department> departments = node.each("departments", this::department);
        List<PersonId> auditors = node.each("auditors", people::person);
        List<PersonId> analysts = node.each("analysts", people::person);
        List<PersonId> administrators = node.each("administrators", people::person);
        node.each("people", people::person);
        Company company = new Company(name, generalManager, deputy, director, coordinators, home, seats, departments,
                auditors, analysts, administrators, people.all());
        SoundCompany.require(company);
        return new CompanyFile(company, node.optional("office_hours").map(OrganizationImport::hours));
    }

    private VicePresident seat(FileNode node) {
        node.allowing("id", "name", "supervises");
        return new VicePresident(node.at("id").text(), people.person(node.at("name")),
                node.each("supervises", one -> one.as(DepartmentId::new)));
    }

    private Department department(FileNode node) {
        node.allowing("id", "zh", "en", "head", "liaison");
        return new Department(node.at("id").as(DepartmentId::new), name(node), people.person(node.at("head")),
                people.person(node.at("liaison")));
    }

    private static Name name(FileNode node) {
        return new Name(node.at("zh").text(), node.at("en").text());
    }

    private static OfficeHours hours(FileNode node) {
        node.allowing("start", "end");
        LocalTime start = node.at("start").as(LocalTime::parse);
        return node.at("end").as(end -> new OfficeHours(start, LocalTime.parse(end)));
    }

    /** One time zone: days, office hours and the official tables are those of mainland China. */
    private static void requireKnownZone(FileNode node) {
        node.optional("time_zone").filter(one -> !one.as(ZoneId::of).equals(WorkingCalendar.DEFAULT_ZONE))
                .ifPresent(one -> {
                    throw one.refused("time-zone-unsupported", "must be " + WorkingCalendar.DEFAULT_ZONE);
                });
    }
}
