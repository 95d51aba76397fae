package org.entente.command.request;

import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.request.ClosingEvent.RetrospectiveHeld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.request.ClosingDoor.CASE;
import static org.entente.command.request.ClosingDoor.NO_CASE;
import static org.entente.command.web.FrontDoor.posted;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/requests/{id}/retrospective: what a case taught. */
class RetrospectiveEndpointTest {
    private static final String PATH = CASE + "retrospective";
    private static final String BODY = """
                                       {'meeting':'MTG-1-retrospective','goalAndResult':{'en':'on sale in time'},
                                        'wentWell':[{'en':'pilot run'}],'wentBadly':[{'en':'boards too hot'}],
                                        'causes':[{'problem':{'en':'boards too hot'},'whys':[{'en':'no thermal test'}]}],
                                        'improvements':[{'content':{'en':'thermal test'},'assignee':'liaison.rnd','due':'2026-08-09'}]}""";

    private final ClosingDoor door = new ClosingDoor().accepted();

    @Test
    void it_is_recorded_once_and_its_actions_get_their_ids() throws Exception {
        door.as("he.jia", posted(PATH, BODY)).andExpect(status().isOk());

        assertThat(door.last()).hasAtLeastOneElementOfType(ObligationMet.class);
        assertThat(door.last()).filteredOn(RetrospectiveHeld.class::isInstance).singleElement()
                .satisfies(one -> assertThat(((RetrospectiveHeld) one).improvements()).extracting(
                        action -> action.improvement().value()).containsExactly("IMP-1-1"));
        door.as("he.jia", posted(PATH, BODY)).andExpect(status().isConflict())
                .andExpect(content().string("retrospective-held"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"liaison.product", "head.rnd", "han.zhiyuan", "zhou.qiming"})
    void it_is_for_the_office_to_record(String person) throws Exception {
        door.as(person, posted(PATH, BODY)).andExpect(status().isForbidden())
                .andExpect(content().string("role-missing"));
        assertThat(door.last()).isEmpty();
    }

    @Test
    void it_comes_after_the_acceptance_and_its_meeting_was_one() throws Exception {
        new ClosingDoor().applied().as("he.jia", posted(PATH, BODY)).andExpect(status().isConflict())
                .andExpect(content().string("phase"));
        door.as("he.jia", posted(PATH, BODY.replace("MTG-1-retrospective", "MTG-1-acceptance-1")))
                .andExpect(status().isConflict()).andExpect(content().string("retrospective-meeting-missing"));
    }

    @Test
    void what_makes_no_sense_is_refused() throws Exception {
        door.as("he.jia", posted(PATH, BODY.replace("[{'en':'no thermal test'}]", "[]"))).andExpect(status().is(422))
                .andExpect(content().string("whys-out-of-range"));
        door.as("he.jia", posted(PATH, BODY.replace("2026-08-09", "2026-06-08"))).andExpect(status().is(422))
                .andExpect(content().string("due-passed"));
        door.as("he.jia", posted(PATH, BODY.replace("liaison.rnd", "nobody"))).andExpect(status().is(422))
                .andExpect(content().string("unknown-person"));
        door.as("he.jia", posted(PATH, BODY.replace("'en':'on sale in time'", "'en':' '")))
                .andExpect(status().is(422)).andExpect(content().string("text-missing"));
    }

    @Test
    void what_is_not_there_or_not_read_is_refused() throws Exception {
        door.as("he.jia", posted(PATH, "nothing")).andExpect(status().isBadRequest());
        door.as("he.jia", posted(PATH, BODY.replaceFirst("\\{", "{'more':1,"))).andExpect(status().isBadRequest());
        door.as("he.jia", posted(NO_CASE + "retrospective", BODY)).andExpect(status().isNotFound());
        door.as("he.jia", posted(PATH, BODY).header("If-Match", "\"2\"")).andExpect(status().is(412));
    }
}
