package org.entente.command.organization;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;

import org.entente.api.calendar.CalendarCommand.SetOfficeHours;
import org.entente.api.calendar.OfficeHours;
import org.entente.api.organization.OrganizationCommand.ImportOrganization;
import org.entente.api.rules.RuleBook;
import org.entente.command.web.FrontDoor;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.web.FrontDoor.posted;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A file of the company is one order, and a second one where it brings other office hours. */
class OrganizationImportEndpointTest {
    private static final String IMPORTS = "/api/organization/imports";
    private static final String YAML = """
                                       company:
                                         name: {zh: 公司, en: Company}
                                         general_manager: {zh: 周, en: Zhou Yi}
                                         coordination_office: {director: {zh: 宋, en: Song Er}, coordinators: [{zh: 陈, en: Chen San}]}
                                         administrators: [{zh: 冯, en: Feng Si}]
                                         office_hours: {start: "HH:00", end: "18:00"}
                                         vice_presidents: [{id: vp, name: {zh: 韩, en: Han Qi}, supervises: [it]}]
                                         departments:
                                           - {id: it, zh: 信息, en: IT, head: {zh: 李, en: Li Wu}, liaison: {zh: 王, en: Wang Liu}}
                                       """;

    private final FrontDoor door = FrontDoor.to((answers, own) -> new OrganizationImportController(answers,
            () -> RuleBook.EMPTY, Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.UTC)));

    @Test
    void a_file_in_yaml_is_the_company() throws Exception {
        door.mvc().perform(posted(IMPORTS, YAML.replace("HH", "09")).contentType("application/yaml"))
                .andExpect(status().isOk()).andExpect(content().json("{\"id\":\"ORG-company\",\"version\":7}"));

        ImportOrganization asked = (ImportOrganization) door.desk().only().command();
        assertThat(asked.company().departments()).singleElement()
                .satisfies(it -> assertThat(it.id().value()).isEqualTo("it"));
    }

    @Test
    void a_file_in_json_says_the_same() throws Exception {
        door.mvc()
                .perform(posted(IMPORTS,
                        """
                               {'name':{'zh':'公司','en':'Company'},'general_manager':{'zh':'周','en':'Zhou Yi'},
                                'coordination_office':{'director':{'zh':'宋','en':'Song Er'},'coordinators':[{'zh':'陈','en':'Chen San'}]},
                                'administrators':[{'zh':'冯','en':'Feng Si'}],
                                'vice_presidents':[{'id':'vp','name':{'zh':'韩','en':'Han Qi'},'supervises':['it']}],
                        'departments':[{'id':'it','zh':'信息','en':'IT','head':{'zh':'李','en':'Li Wu'},
                                                'liaison':{'zh':'王','en':'Wang Liu'}}]}
                               """))
                .andExpect(status().isOk());
        assertThat(door.desk().only().command()).isInstanceOf(ImportOrganization.class);
    }

    @Test
    void other_office_hours_are_a_second_order_of_the_same_request() throws Exception {
        door.mvc().perform(posted(IMPORTS, YAML.replace("HH", "08")).contentType("application/yaml"))
                .andExpect(status().isOk()).andExpect(content().json("{\"id\":\"ORG-company\"}"));

        assertThat(door.desk().commands()).last()
                .isEqualTo(new SetOfficeHours(new OfficeHours(LocalTime.of(8, 0), LocalTime.of(18, 0))));
        assertThat(door.desk().orders()).hasSize(2).doesNotHaveDuplicates()
                .extracting(order -> order.commandId().version()).containsOnly(5);
        assertThat(door.desk().orders()).extracting(order -> order.commandId()).doesNotHaveDuplicates();
    }

    @Test
    void any_other_media_type_is_not_taken() throws Exception {
        door.mvc().perform(posted(IMPORTS, "a,b").contentType("text/csv")).andExpect(status().isUnsupportedMediaType());
        assertThat(door.desk().orders()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_refused() throws Exception {
        door.mvc().perform(posted(IMPORTS, "a: [").contentType("application/yaml")).andExpect(status().is(422))
                .andExpect(content().string("file-unreadable"));
        assertThat(door.desk().orders()).isEmpty();
    }
}
