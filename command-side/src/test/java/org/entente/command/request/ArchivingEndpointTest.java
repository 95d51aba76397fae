package org.entente.command.request;

import java.util.List;
import java.util.Set;

import org.entente.api.issue.IssueId;
import org.entente.api.request.ClosingCommand.RecordRetrospective;
import org.entente.api.request.ClosingEvent.RequestArchived;
import org.entente.api.request.Retrospective;
import org.entente.command.casework.CaseWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.request.ClosingDoor.CASE;
import static org.entente.command.request.ClosingDoor.NO_CASE;
import static org.entente.command.web.FrontDoor.posted;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/requests/{id}/archive: nothing of the case changes any more. */
class ArchivingEndpointTest {
    private static final String PATH = CASE + "archive";
    private static final String BODY = "{'ground':'ordinary'}";

    private final ClosingDoor door = new ClosingDoor().accepted();

    @Test
    void it_states_until_when_it_is_kept_and_is_read_only_from_then_on() throws Exception {
        taught();
        door.as("he.jia", posted(PATH, BODY)).andExpect(status().isOk());

        assertThat(door.last()).filteredOn(RequestArchived.class::isInstance).singleElement()
                .satisfies(one -> assertThat(((RequestArchived) one).keptUntil()).isEqualTo("2029-06-10"));
        door.as("lin.lan", posted(PATH, BODY)).andExpect(status().isConflict())
                .andExpect(content().string("phase"));
        door.as("liaison.rnd",
                posted(CASE + "evaluations", """
                                             {'judged':'sales','scores':{'responseSpeed':9,'attitude':9,'quality':8,
                                              'communication':9,'suggestions':8}}"""))
                .andExpect(status().isConflict()).andExpect(content().string("phase"));
    }

    @Test
    void first_come_the_retrospective_and_the_end_of_every_issue() throws Exception {
        door.as("he.jia", posted(PATH, BODY)).andExpect(status().isConflict())
                .andExpect(content().string("retrospective-missing"));
        taught();
        door.among(Endings.around(List.of(), List.of(), Set.of(), List.of(new IssueId("ISS-1"))))
                .as("he.jia", posted(PATH, BODY)).andExpect(status().isConflict())
                .andExpect(content().string("case-not-at-rest"));
        assertThat(door.last()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"liaison.product", "head.product", "han.zhiyuan", "zhou.qiming"})
    void it_is_for_the_office(String person) throws Exception {
        taught();
        door.as(person, posted(PATH, BODY)).andExpect(status().isForbidden())
                .andExpect(content().string("role-missing"));
        assertThat(door.last()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'ground':'for ever'}", "{'ground':'budget','more':1}", "nothing"})
    void what_cannot_be_read_is_refused(String body) throws Exception {
        door.as("he.jia", posted(PATH, body)).andExpect(status().isBadRequest());
    }

    @Test
    void what_is_not_there_is_not_archived_and_a_stale_version_counts() throws Exception {
        taught();
        door.as("he.jia", posted(NO_CASE + "archive", BODY)).andExpect(status().isNotFound());
        door.as("he.jia", posted(PATH, BODY).header("If-Match", "\"2\"")).andExpect(status().is(412));
    }

    private void taught() {
        door.given("2026-06-10T16:00", CaseWorld.COORDINATOR, new RecordRetrospective(CaseWorld.REQUEST, null,
                new Retrospective(CaseWorld.text("in time"), List.of(), List.of(), List.of()), List.of()));
    }
}
