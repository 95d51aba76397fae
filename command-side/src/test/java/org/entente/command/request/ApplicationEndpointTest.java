package org.entente.command.request;

import java.util.List;
import java.util.Set;

import org.entente.api.issue.IssueId;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.ObligationOpened;
import org.entente.api.request.ClosingEvent.AcceptanceApplied;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.request.ClosingDoor.CASE;
import static org.entente.command.request.ClosingDoor.NO_CASE;
import static org.entente.command.web.FrontDoor.posted;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/requests/{id}/acceptance-application: the lead department hands its work over. */
class ApplicationEndpointTest {
    private static final String PATH = CASE + "acceptance-application";
    private static final String BODY = body("'deliverables':[{'what':{'en':'the purifier'}}]",
            """
            [{'goal':'_overall','actual':{'en':'on sale'}},{'goal':'g1','actual':{'en':'320'}},
             {'goal':'g2','actual':{'en':'97%'}}]""");

    private final ClosingDoor door = new ClosingDoor();

    @Test
    void it_is_handed_over_and_the_acceptance_is_owed() throws Exception {
        door.as("liaison.product", posted(PATH, BODY)).andExpect(status().isOk());

        assertThat(door.last()).filteredOn(AcceptanceApplied.class::isInstance).singleElement()
                .satisfies(one -> assertThat(((AcceptanceApplied) one).goals()).hasSize(3));
        assertThat(door.last()).filteredOn(ObligationOpened.class::isInstance).singleElement()
                .satisfies(one -> assertThat(((ObligationOpened) one).obligation().code())
                        .isEqualTo(ObligationCode.ACCEPTANCE_MEETING));
        door.as("liaison.product", posted(PATH, BODY)).andExpect(status().isConflict())
                .andExpect(content().string("phase"));
    }

    @Test
    void open_work_is_not_handed_over() throws Exception {
        door.among(Endings.around(List.of(), List.of(), Set.of(), List.of(new IssueId("ISS-1"))))
                .as("head.product", posted(PATH, BODY)).andExpect(status().isConflict())
                .andExpect(content().string("work-open"));
        assertThat(door.last()).isEmpty();
    }

    @Test
    void it_is_the_lead_departments_to_do() throws Exception {
        door.as("liaison.rnd", posted(PATH, BODY)).andExpect(status().isForbidden())
                .andExpect(content().string("wrong-department"));
        door.as("he.jia", posted(PATH, BODY)).andExpect(status().is(422))
                .andExpect(content().string("department-needed"));
        door.as("he.jia", posted(PATH, BODY.replaceFirst("\\{", "{'department':'product',")))
                .andExpect(status().isForbidden()).andExpect(content().string("role-missing"));
        assertThat(door.last()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'deliverables':[]", "'deliverables':[{'what':{'en':' '}}]",
            "'deliverables':[{'what':{'en':'x'},'attachment':'0000000000000000000000000000000000000000000000000000000000000000'}]"})
    void something_that_is_there_is_handed_over(String deliverables) throws Exception {
        door.as("liaison.product", posted(PATH, body(deliverables, "[]"))).andExpect(status().is(422));
    }

    @Test
    void every_goal_is_measured() throws Exception {
        door.as("liaison.product", posted(PATH, body("'deliverables':[{'what':{'en':'x'}}]",
                "[{'goal':'g1','actual':{'en':'320'}}]"))).andExpect(status().is(422))
                .andExpect(content().string("goals-incomplete"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'deliverables':[],'goals':[],'more':1}", "nothing", "{'deliverables':7}"})
    void what_cannot_be_read_is_refused(String body) throws Exception {
        door.as("liaison.product", posted(PATH, body)).andExpect(status().isBadRequest());
    }

    @Test
    void of_what_is_not_there_nothing_is_handed_over_and_a_stale_version_counts() throws Exception {
        door.as("liaison.product", posted(NO_CASE + "acceptance-application", BODY)).andExpect(status().isNotFound());
        door.as("liaison.product", posted(PATH, BODY).header("If-Match", "\"2\"")).andExpect(status().is(412));
        assertThat(door.last()).isEmpty();
    }

    private static String body(String deliverables, String goals) {
        return "{" + deliverables + ",'goals':" + goals + "}";
    }
}
