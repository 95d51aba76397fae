package org.entente.command.request;

import java.util.List;
import java.util.Set;

import org.entente.api.request.AcceptanceResult;
import org.entente.api.request.ClosingEvent.AcceptanceDecided;
import org.entente.api.task.TaskId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.request.ClosingDoor.CASE;
import static org.entente.command.request.ClosingDoor.NO_CASE;
import static org.entente.command.web.FrontDoor.posted;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/requests/{id}/acceptance: what the acceptance group says, goal by goal. */
class AcceptanceEndpointTest {
    private static final String PATH = CASE + "acceptance";
    private static final String PASSED = """
                                         {'round':1,'meeting':'MTG-1-acceptance-1','result':'passed','consent':'head.product',
                                          'goals':[{'goal':'_overall','verdict':'met'},{'goal':'g1','verdict':'met'},
                                           {'goal':'g2','deviation':{'en':'3%'},'verdict':'met_with_remarks'}]}""";
    private static final String NOT_PASSED = """
                                             {'round':1,'meeting':'MTG-1-acceptance-1','result':'not_passed','remarks':{'en':'unstable'},
                                              'goals':[{'goal':'_overall','verdict':'not_met'},{'goal':'g1','verdict':'met'},
                                               {'goal':'g2','verdict':'measured_on','measuredOn':'2027-01-31'}],
                                              'corrections':[{'department':'rnd','what':{'en':'stable for two weeks'},'due':'2026-06-12'}]}""";

    private final ClosingDoor door = new ClosingDoor().applied();

    @Test
    void the_office_records_that_it_passed() throws Exception {
        door.as("he.jia", seen(PATH, PASSED)).andExpect(status().isOk());

        assertThat(decided().result()).isEqualTo(AcceptanceResult.PASSED);
        assertThat(decided().goals().get(2).deviation().en()).isEqualTo("3%");
        door.as("he.jia", seen(PATH, PASSED)).andExpect(status().isConflict())
                .andExpect(content().string("phase"));
    }

    @Test
    void what_did_not_pass_is_corrected_as_work_items() throws Exception {
        door.as("lin.lan", seen(PATH, NOT_PASSED)).andExpect(status().isOk());

        assertThat(decided().corrections()).singleElement()
                .satisfies(one -> assertThat(one.task()).isEqualTo(new TaskId("TSK-1-r1-1")));
    }

    @Test
    void it_is_about_what_was_read() throws Exception {
        door.as("he.jia", posted(PATH, PASSED)).andExpect(status().is(428))
                .andExpect(content().string("version-required"));
        door.as("he.jia", posted(PATH, PASSED).header("If-Match", "\"3\"")).andExpect(status().is(412))
                .andExpect(content().string("stale-version"));
        assertThat(door.last()).isEmpty();
    }

    @Test
    void it_is_for_the_office_and_only_the_third_time_for_the_vice_president() throws Exception {
        door.as("head.product", seen(PATH, PASSED)).andExpect(status().isForbidden())
                .andExpect(content().string("role-missing"));
        door.as("han.zhiyuan", seen(PATH, PASSED)).andExpect(status().isForbidden())
                .andExpect(content().string("not-the-decider"));
        assertThat(door.last()).isEmpty();
    }

    @Test
    void a_rule_may_say_no() throws Exception {
        door.as("he.jia", seen(PATH, PASSED.replace("head.product", "liaison.product")))
                .andExpect(status().isConflict()).andExpect(content().string("consent-missing"));
        door.among(Endings.around(List.of(), List.of(), Set.of(), List.of())).as("he.jia", seen(PATH, PASSED))
                .andExpect(status().isConflict()).andExpect(content().string("acceptance-meeting-missing"));
    }

    @Test
    void what_makes_no_sense_is_refused() throws Exception {
        door.as("he.jia", seen(PATH, NOT_PASSED.replace("2026-06-12", "2026-06-04"))).andExpect(status().is(422))
                .andExpect(content().string("correction-day"));
        door.as("he.jia", seen(PATH, NOT_PASSED.replace("'2027-01-31'", "null"))).andExpect(status().is(422))
                .andExpect(content().string("measuring-day"));
        door.as("he.jia", seen(PATH, PASSED.replace("'g1'", "'g7'"))).andExpect(status().is(422))
                .andExpect(content().string("goals-incomplete"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'round':1,'meeting':'MTG-1','result':'perhaps','goals':[]}", "nothing",
            "{'round':1,'meeting':'MTG-1','result':'passed','goals':[],'more':1}"})
    void what_cannot_be_read_is_refused(String body) throws Exception {
        door.as("he.jia", seen(PATH, body)).andExpect(status().isBadRequest());
    }

    @Test
    void of_what_is_not_there_nothing_is_said() throws Exception {
        door.as("he.jia", posted(NO_CASE + "acceptance", PASSED).header("If-None-Match", "*"))
                .andExpect(status().isNotFound());
    }

    private AcceptanceDecided decided() {
        return door.last().stream().filter(AcceptanceDecided.class::isInstance).map(AcceptanceDecided.class::cast)
                .findFirst().orElseThrow();
    }

    private MockHttpServletRequestBuilder seen(String path, String body) {
        return posted(path, body).header("If-Match", door.version());
    }
}
