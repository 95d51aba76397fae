package org.entente.command.organization;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.entente.api.identity.Acting;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.SystemPermissions;
import org.entente.api.organization.Company;
import org.entente.api.organization.Department;
import org.entente.api.organization.Name;
import org.entente.api.organization.Organization;
import org.entente.api.organization.OrganizationCommand;
import org.entente.api.organization.OrganizationCommand.ImportOrganization;
import org.entente.api.organization.OrganizationEvent;
import org.entente.api.organization.OrganizationEvent.OrganizationImported;
import org.entente.api.organization.Person;
import org.entente.api.organization.VicePresident;
import org.entente.api.rules.RuleBook;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Rules ORG-1, ORG-2, ORG-3, ORG-4, ORG-5 and ORG-6: a company that holds together replaces the one known so far. */
class ImportedCompanyTest {
    private static final Instant MORNING = Instant.parse("2026-01-05T01:00:00Z");
    private static final Acting SETUP = SystemPermissions.SETUP;
    private static final Company SAMPLE = OrganizationImport.sample().company();

    private final Story<Organization, OrganizationCommand, OrganizationEvent> story = Story
            .of(new OrganizationRules(), OrganizationEvent.class, RuleBook.EMPTY);

    @Test
    void the_first_import_is_version_one() {
        story.when(MORNING, SETUP, new ImportOrganization(SAMPLE)).then(new OrganizationImported(SAMPLE, 1, MORNING));

        assertThat(story.state()).isEqualTo(new Organization(1, SAMPLE));
    }

    @Test
    void the_next_import_replaces_the_company_as_a_whole() {
        Company smaller = with(SAMPLE, SAMPLE.departments(), SAMPLE.vicePresidents(), SAMPLE.people(), List.of());

        story.given(new OrganizationImported(SAMPLE, 1, MORNING))
                .when(MORNING.plusSeconds(60), SETUP, new ImportOrganization(smaller))
                .then(new OrganizationImported(smaller, 2, MORNING.plusSeconds(60)));
        assertThat(story.state().rolesOf(new PersonId("wen.ya"))).isEmpty();
    }

    @Test
    void an_import_that_changes_nothing_is_refused() {
        story.given(new OrganizationImported(SAMPLE, 1, MORNING));

        story.refused(MORNING, SETUP, new ImportOrganization(SAMPLE), "organization-unchanged");
    }

    static Stream<Arguments> unsound() {
        DepartmentId nowhere = new DepartmentId("nowhere");
        VicePresident first = SAMPLE.vicePresidents().getFirst();
        return Stream.of(
                Arguments.of("somebody unknown holds an office", "person-unknown",
                        people(people -> people.subList(1, people.size()))),
                Arguments.of("two people share an id", "person-id-collision",
                        people(people -> plus(people, new Person(new PersonId("he.jia"), new Name("何嘉", "He Jia"))))),
                Arguments.of("a person stands twice", "person-id-collision",
                        people(people -> plus(people, people.getFirst()))),
                Arguments.of("a name is empty", "name-unfit",
                        people(people -> plus(people, new Person(new PersonId("a.b"), new Name(" ", "A B"))))),
                Arguments.of("a name has 201 characters", "name-unfit", people(people -> plus(people,
                        new Person(new PersonId("a.b"), new Name("名".repeat(201), "A B"))))),
                Arguments.of("a department stands twice", "department-twice",
                        departments(all -> plus(all, all.getFirst()))),
                Arguments.of("a department nobody supervises", "supervision-unclear", departments(all -> plus(all,
                        new Department(nowhere, new Name("某部", "Some"), all.getFirst().head(),
                                all.getFirst().liaison())))),
                Arguments.of("a department two seats supervise", "supervision-unclear", seats(all -> plus(all,
                        new VicePresident("vp_more", first.person(), List.of(new DepartmentId("hr")))))),
                Arguments.of("a seat supervises the unknown", "department-unknown",
                        seats(all -> plus(all, new VicePresident("vp_more", first.person(), List.of(nowhere))))),
                Arguments.of("no departments", "organization-incomplete",
                        with(SAMPLE, List.of(), List.of(), SAMPLE.people(), SAMPLE.auditors())),
                Arguments.of("nothing at all but a name", "organization-incomplete",
                        new Company(new Name("空", "Empty"), null, null, null, List.of(), null, List.of(), List.of(),
                                List.of(), List.of(), List.of(), List.of())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void unsound(String reason, String code, Company company) {
        story.refused(MORNING, SETUP, new ImportOrganization(company), code);
    }

    @Test
    void a_name_of_200_characters_fits() {
        Company company = people(people -> plus(people,
                new Person(new PersonId("a.b"), new Name("名".repeat(200), "A B"))));

        story.when(MORNING, SETUP, new ImportOrganization(company)).then(new OrganizationImported(company, 1, MORNING));
    }

    @Test
    void a_refusal_for_missing_offices_names_them_all() {
        Company empty = new Company(new Name("空", "Empty"), null, null, null, List.of(), null, List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());

        assertThat(story.refused(MORNING, SETUP, new ImportOrganization(empty), "organization-incomplete").facts())
                .containsEntry("missing", List.of("general_manager", "coordination_office.director",
                        "coordination_office.coordinators", "administrators", "departments"));
    }

    private static Company people(UnaryOperator<List<Person>> change) {
        return with(SAMPLE, SAMPLE.departments(), SAMPLE.vicePresidents(), change.apply(SAMPLE.people()),
                SAMPLE.auditors());
    }

    private static Company departments(UnaryOperator<List<Department>> change) {
        return with(SAMPLE, change.apply(SAMPLE.departments()), SAMPLE.vicePresidents(), SAMPLE.people(),
                SAMPLE.auditors());
    }

    private static Company seats(UnaryOperator<List<VicePresident>> change) {
        return with(SAMPLE, SAMPLE.departments(), change.apply(SAMPLE.vicePresidents()), SAMPLE.people(),
                SAMPLE.auditors());
    }

    private static Company with(Company like, List<Department> departments, List<VicePresident> seats,
            List<Person> people, List<PersonId> auditors) {
        return new Company(like.name(), like.generalManager(), like.deputy(), like.director(), like.coordinators(),
                like.office(), seats, departments, auditors, like.analysts(), like.administrators(), people);
    }

    private static <T> List<T> plus(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }
}
