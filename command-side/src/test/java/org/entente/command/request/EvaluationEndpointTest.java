package org.entente.command.request;

import org.entente.api.request.ClosingEvent.DepartmentEvaluated;
import org.entente.api.request.EvaluationScores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.request.ClosingDoor.CASE;
import static org.entente.command.request.ClosingDoor.NO_CASE;
import static org.entente.command.web.FrontDoor.posted;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/requests/{id}/evaluations: a liaison judges another department. */
class EvaluationEndpointTest {
    private static final String PATH = CASE + "evaluations";
    private static final String SCORES = "'scores':{'responseSpeed':9,'attitude':9,'quality':8,'communication':9,'suggestions':8}";
    private static final String BODY = "{'judged':'sales'," + SCORES + "}";

    private final ClosingDoor door = new ClosingDoor().accepted();

    @Test
    void it_is_recorded_once_and_the_answer_says_nothing_of_it() throws Exception {
        door.as("liaison.rnd", posted(PATH, BODY)).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("sales"))));

        assertThat(door.last()).singleElement().satisfies(one -> assertThat(((DepartmentEvaluated) one).scores())
                .isEqualTo(new EvaluationScores(9, 9, 8, 9, 8)));
        door.as("liaison.rnd", posted(PATH, BODY)).andExpect(status().isConflict())
                .andExpect(content().string("already-evaluated"));
    }

    @Test
    void it_is_for_liaisons_of_participants() throws Exception {
        door.as("head.rnd", posted(PATH, BODY)).andExpect(status().isForbidden())
                .andExpect(content().string("role-missing"));
        door.as("liaison.legal", posted(PATH, BODY)).andExpect(status().isForbidden())
                .andExpect(content().string("not-participant"));
        door.as("liaison.rnd", posted(PATH, BODY.replace("{'judged'", "{'department':'product','judged'")))
                .andExpect(status().isForbidden()).andExpect(content().string("role-missing"));
        assertThat(door.last()).isEmpty();
    }

    @Test
    void nobody_judges_himself_or_too_early() throws Exception {
        door.as("liaison.sales", posted(PATH, BODY)).andExpect(status().isConflict())
                .andExpect(content().string("own-department"));
        new ClosingDoor().applied().as("liaison.rnd", posted(PATH, BODY)).andExpect(status().isConflict())
                .andExpect(content().string("phase"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "11"})
    void points_go_from_one_to_ten(String points) throws Exception {
        door.as("liaison.rnd", posted(PATH, BODY.replace("'quality':8", "'quality':" + points)))
                .andExpect(status().is(422));
        assertThat(door.last()).isEmpty();
    }

    @Test
    void what_is_not_there_or_not_read_is_refused() throws Exception {
        door.as("liaison.rnd", posted(PATH, "{'judged':'sales','scores':{'quality':8}}"))
                .andExpect(status().isBadRequest());
        door.as("liaison.rnd", posted(PATH, "nothing")).andExpect(status().isBadRequest());
        door.as("liaison.rnd", posted(NO_CASE + "evaluations", BODY)).andExpect(status().isNotFound());
        door.as("liaison.rnd", posted(PATH, BODY).header("If-Match", "\"2\"")).andExpect(status().is(412));
    }
}
