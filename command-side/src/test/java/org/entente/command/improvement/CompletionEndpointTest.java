package org.entente.command.improvement;

import org.entente.api.improvement.ImprovementEvent.ImprovementCompleted;
import org.entente.api.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.improvement.ImprovementDoor.ACTION;
import static org.entente.command.web.FrontDoor.posted;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/improvements/{id}/completion: its assignee or the Office says that it is done. */
class CompletionEndpointTest {
    private static final String PATH = ACTION + "completion";
    private static final String BODY = "{'evidence':{'en':'test report'}}";

    private final ImprovementDoor door = new ImprovementDoor(Text.NONE);

    @ParameterizedTest
    @ValueSource(strings = {"liaison.rnd", "he.jia", "lin.lan"})
    void it_is_done_also_while_the_case_is_archived(String person) throws Exception {
        door.as(person, posted(PATH, BODY)).andExpect(status().isOk());
        assertThat(door.last()).hasAtLeastOneElementOfType(ImprovementCompleted.class);
        door.as(person, posted(PATH, BODY)).andExpect(status().isConflict()).andExpect(content().string("phase"));
    }

    @Test
    void it_is_nobody_elses_to_say() throws Exception {
        door.as("liaison.sales", posted(PATH, BODY)).andExpect(status().isForbidden())
                .andExpect(content().string("not-your-action"));
        door.as("du.hang", posted(PATH, BODY)).andExpect(status().isForbidden())
                .andExpect(content().string("role-missing"));
        assertThat(door.last()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'evidence':{'en':' '}}", "{}"})
    void something_shows_it(String body) throws Exception {
        door.as("liaison.rnd", posted(PATH, body)).andExpect(status().is(422));
    }

    @Test
    void what_is_not_there_or_not_read_is_refused() throws Exception {
        door.as("liaison.rnd", posted(PATH, "nothing")).andExpect(status().isBadRequest());
        door.as("liaison.rnd", posted("/api/improvements/IMP-none/completion", BODY))
                .andExpect(status().isNotFound());
        door.as("liaison.rnd", posted(PATH, BODY).header("If-Match", "\"9\"")).andExpect(status().is(412));
    }
}
