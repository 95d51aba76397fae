package org.entente.command.organization;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;

import org.entente.api.calendar.CalendarCommand.SetOfficeHours;
import org.entente.api.calendar.OfficeHours;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.organization.Name;
import org.entente.api.organization.OrganizationCommand.ImportOrganization;
import org.entente.api.organization.Person;
import org.entente.api.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A company is read from a file, or refused with the place that is wrong. */
class OrganizationImportTest {
    private static final String SMALL = """
                                        name: {zh: 小厂, en: Small Works}
                                        general_manager: {zh: 周启明, en: Zhou Qiming}
                                        coordination_office:
                                          department: hub
                                          director: {zh: 林岚, en: Lin Lan}
                                          coordinators: [{zh: 何佳, en: He Jia}]
                                        administrators: [{zh: 卢川, en: Lu Chuan}]
                                        vice_presidents:
                                          - {id: vp, name: {zh: 苏婉清, en: Su Wanqing}, supervises: [hub]}
                                        departments:
                                          - {id: hub, zh: 总经办, en: Hub, head: {zh: 林岚, en: Lin Lan}, liaison: {zh: 何佳, en: He Jia}}
                                        """;

    @Test
    void the_sample_company_is_read() {
        CompanyFile sample = OrganizationImport.sample();

        assertThat(sample.company().name().zh()).isEqualTo("云澜家电股份有限公司");
        assertThat(sample.company().departments()).hasSize(14);
        assertThat(sample.company().people()).hasSize(39);
        assertThat(sample.company().generalManager()).isEqualTo(new PersonId("zhou.qiming"));
        assertThat(sample.company().office()).isNull();
        assertThat(sample.hours()).contains(OfficeHours.STANDARD);
    }

    @Test
    void who_stands_in_several_places_is_one_person_and_the_office_may_be_a_department() {
        CompanyFile read = yaml(SMALL);

        assertThat(read.company().people()).containsExactly(person("zhou.qiming", "周启明", "Zhou Qiming"),
                person("lin.lan", "林岚", "Lin Lan"), person("he.jia", "何佳", "He Jia"),
                person("su.wanqing", "苏婉清", "Su Wanqing"), person("lu.chuan", "卢川", "Lu Chuan"));
        assertThat(read.company().office()).isEqualTo(new DepartmentId("hub"));
        assertThat(read.company().deputy()).isNull();
        assertThat(read.hours()).isEmpty();
    }

    @Test
    void yaml_under_the_word_company_json_and_bare_yaml_say_the_same() {
        String json = """
                      {"company": {"name": {"zh": "小厂", "en": "Small Works"}, "staff": 5,
                       "general_manager": {"zh": "周启明", "en": "Zhou Qiming"},
                       "coordination_office": {"department": "hub", "director": {"zh": "林岚", "en": "Lin Lan"},
                         "coordinators": [{"zh": "何佳", "en": "He Jia"}]},
                       "administrators": [{"zh": "卢川", "en": "Lu Chuan"}],
                       "vice_presidents": [{"id": "vp", "name": {"zh": "苏婉清", "en": "Su Wanqing"}, "supervises": ["hub"]}],
                       "departments": [{"id": "hub", "zh": "总经办", "en": "Hub", "head": {"zh": "林岚", "en": "Lin Lan"},
                         "liaison": {"zh": "何佳", "en": "He Jia"}}]}}
                      """;

        assertThat(OrganizationImport.parse(bytes(json), FileFormat.JSON)).isEqualTo(yaml(SMALL));
        assertThat(yaml("company:\n" + SMALL.indent(2))).isEqualTo(yaml(SMALL));
    }

    @Test
    void deputy_further_people_and_explicit_ids_are_read() {
        CompanyFile read = yaml(SMALL + """
                                        deputy: {zh: 韩致远, en: Han Zhiyuan}
                                        people: [{zh: 欧阳娜, en: Ouyang Na, id: ouyang.na2}, {zh: 吕布, en: "Lü Bu"}]
                                        """);

        assertThat(read.company().deputy()).isEqualTo(new PersonId("han.zhiyuan"));
        assertThat(read.company().people()).contains(person("ouyang.na2", "欧阳娜", "Ouyang Na"),
                person("lu.bu", "吕布", "Lü Bu"));
    }

    /** Rule ORG-1. */
    @Test
    void two_people_who_would_share_an_id_are_both_named() {
        Refusal refusal = refused(SMALL + "auditors: [{zh: 何嘉, en: He Jia}]\n", "person-id-collision");

        assertThat(refusal.getMessage()).contains("he.jia", "何佳 / He Jia", "何嘉 / He Jia");
        assertThat(refusal.facts()).containsEntry("id", "he.jia")
                .containsEntry("people", List.of("何佳 / He Jia", "何嘉 / He Jia"));
    }

    @Test
    void an_explicit_id_ends_the_collision() {
        CompanyFile read = yaml(SMALL + "auditors: [{zh: 何嘉, en: He Jia, id: he.jia2}]\n");

        assertThat(read.company().auditors()).containsExactly(new PersonId("he.jia2"));
    }

    @Test
    void other_office_hours_are_asked_of_the_calendar() {
        CompanyFile read = yaml(SMALL + "office_hours: {start: \"08:30\", end: \"17:30\"}\n");
        OfficeHours early = new OfficeHours(LocalTime.of(8, 30), LocalTime.of(17, 30));

        assertThat(read.commands(OfficeHours.STANDARD)).containsExactly(new ImportOrganization(read.company()),
                new SetOfficeHours(early));
        assertThat(read.commands(early)).containsExactly(new ImportOrganization(read.company()));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "field-unknown; /salary; salary: 3",
            "field-unknown; /auditors/0/age; auditors: [{zh: 温雅, en: Wen Ya, age: 3}]",
            "field-missing; /auditors/0/zh; auditors: [{en: Wen Ya}]",
            "field-unfit; /auditors; auditors: {zh: 温雅, en: Wen Ya}",
            "field-unfit; /auditors/1; auditors: [{zh: 温雅, en: Wen Ya}, Gu Xing]",
            "field-unfit; /people/0/id; people: [{zh: 温雅, en: Wen Ya, id: Wen Ya}]",
            "person-id-missing; /people/0; people: [{zh: 温雅, en: 温雅}]",
            "person-id-missing; /people/0; people: [{zh: 温雅, en: Wen}]",
            "field-unfit; /office_hours/end; office_hours: {start: `09:00`, end: `08:00`}",
            "field-unfit; /office_hours/start; office_hours: {start: early, end: `18:00`}",
            "time-zone-unsupported; /time_zone; time_zone: Europe/Berlin"})
    void what_is_wrong_is_named_by_its_place(String code, String pointer, String line) {
        assertThat(refused(SMALL + line.replace('`', '"') + "\n", code).facts()).containsEntry("pointer", pointer);
    }

    static CompanyFile yaml(String text) {
        return OrganizationImport.parse(bytes(text), FileFormat.YAML);
    }

    private static Refusal refused(String text, String code) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> yaml(text));
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        return refusal;
    }

    private static Person person(String id, String zh, String en) {
        return new Person(new PersonId(id), new Name(zh, en));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
