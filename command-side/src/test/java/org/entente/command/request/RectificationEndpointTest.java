package org.entente.command.request;

import java.util.List;
import java.util.Set;

import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.request.ClosingEvent.RectificationRecorded;
import org.entente.api.task.TaskId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.request.ClosingDoor.CASE;
import static org.entente.command.request.ClosingDoor.NO_CASE;
import static org.entente.command.web.FrontDoor.posted;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/requests/{id}/rectification: the corrections are done. */
class RectificationEndpointTest {
    private static final String PATH = CASE + "rectification";
    private static final String BODY = "{'report':{'en':'stable since 1 June'}}";
    private static final Endings.Around DONE = Endings.around(List.of(), List.of(),
            Set.of(new TaskId("TSK-1-r1-1")), List.of());

    private final ClosingDoor door = new ClosingDoor().notPassed().among(DONE);

    @Test
    void it_meets_what_was_owed() throws Exception {
        door.as("liaison.product", posted(PATH, BODY)).andExpect(status().isOk());

        assertThat(door.last()).hasAtLeastOneElementOfType(RectificationRecorded.class)
                .hasAtLeastOneElementOfType(ObligationMet.class);
        door.as("liaison.product", posted(PATH, BODY)).andExpect(status().isConflict())
                .andExpect(content().string("nothing-to-rectify"));
    }

    @Test
    void every_correction_is_done_before() throws Exception {
        door.among(Endings.around(List.of(), List.of(), Set.of(), List.of())).as("head.product", posted(PATH, BODY))
                .andExpect(status().isConflict()).andExpect(content().string("corrections-open"));
        assertThat(door.last()).isEmpty();
    }

    @Test
    void it_is_the_lead_departments_to_say() throws Exception {
        door.as("liaison.rnd", posted(PATH, BODY)).andExpect(status().isForbidden())
                .andExpect(content().string("wrong-department"));
        door.as("he.jia", posted(PATH, "{'department':'product','report':{'en':'x'}}"))
                .andExpect(status().isForbidden()).andExpect(content().string("role-missing"));
        assertThat(door.last()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'report':{'en':' '}}", "{}"})
    void it_says_what_was_done(String body) throws Exception {
        door.as("liaison.product", posted(PATH, body)).andExpect(status().is(422));
    }

    @Test
    void what_is_not_there_or_not_read_is_refused() throws Exception {
        door.as("liaison.product", posted(PATH, "{'report':{'en':'x'},'more':1}")).andExpect(status().isBadRequest());
        door.as("liaison.product", posted(NO_CASE + "rectification", BODY)).andExpect(status().isNotFound());
        door.as("liaison.product", posted(PATH, BODY).header("If-Match", "\"2\"")).andExpect(status().is(412));
    }
}
