package org.entente.command.improvement;

import org.entente.api.improvement.ImprovementEvent.ImprovementNotVerified;
import org.entente.api.improvement.ImprovementEvent.ImprovementVerified;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.text;
import static org.entente.command.improvement.ImprovementDoor.ACTION;
import static org.entente.command.web.FrontDoor.posted;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/improvements/{id}/verification: the Office looks whether it works. */
class VerificationEndpointTest {
    private static final String PATH = ACTION + "verification";
    private static final String ACCEPTED = "{'result':'accepted'}";

    private final ImprovementDoor door = new ImprovementDoor(text("look at the next pilot run"));

    @BeforeEach
    void itIsSaidToBeDone() throws Exception {
        door.as("liaison.rnd", posted(ACTION + "completion", "{'evidence':{'en':'test report'}}"))
                .andExpect(status().isOk());
    }

    @Test
    void what_works_is_closed() throws Exception {
        door.as("he.jia", posted(PATH, ACCEPTED)).andExpect(status().isOk());
        assertThat(door.last()).hasAtLeastOneElementOfType(ImprovementVerified.class);
        door.as("he.jia", posted(PATH, ACCEPTED)).andExpect(status().isConflict())
                .andExpect(content().string("phase"));
    }

    @Test
    void what_does_not_work_is_open_again() throws Exception {
        door.as("lin.lan", posted(PATH, "{'result':'not_accepted','reason':'still hot'}")).andExpect(status().isOk());
        assertThat(door.last()).singleElement().isInstanceOf(ImprovementNotVerified.class);
    }

    @Test
    void it_is_for_the_office_to_look() throws Exception {
        door.as("liaison.rnd", posted(PATH, ACCEPTED)).andExpect(status().isForbidden())
                .andExpect(content().string("role-missing"));
        ImprovementDoor own = new ImprovementDoor(text("look"));
        own.as("he.jia", posted(ACTION + "completion", "{'evidence':{'en':'x'}}")).andExpect(status().isOk());
        own.as("he.jia", posted(PATH, ACCEPTED)).andExpect(status().isForbidden())
                .andExpect(content().string("verifier-is-doer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'result':'perhaps'}", "{'result':'accepted','reason':'x'}", "nothing"})
    void there_is_no_third_way(String body) throws Exception {
        door.as("he.jia", posted(PATH, body)).andExpect(status().isBadRequest());
    }

    @Test
    void a_no_has_its_reason_and_what_is_not_there_is_not_looked_at() throws Exception {
        door.as("he.jia", posted(PATH, "{'result':'not_accepted','reason':' '}")).andExpect(status().is(422));
        door.as("he.jia", posted("/api/improvements/IMP-none/verification", ACCEPTED))
                .andExpect(status().isNotFound());
        door.as("he.jia", posted(PATH, ACCEPTED).header("If-Match", "\"9\"")).andExpect(status().is(412));
    }
}
