package org.entente.command.plan;

import org.entente.api.obligation.ObligationEvent.ObligationOpened;
import org.entente.api.obligation.Party;
import org.entente.api.plan.ChangeTier;
import org.entente.api.plan.PlanChangeEvent.ChangeFiled;
import org.entente.api.request.RequestPhase;
import org.entente.command.casework.CaseWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.plan.ChangeDoor.OTHER_PLAN;
import static org.entente.command.plan.ChangeDoor.PLAN;
import static org.entente.command.web.FrontDoor.posted;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/requests/{id}/plan/changes: a department or the Office asks for another plan. */
class ChangeFilingEndpointTest {
    private static final String FILE = "{'filer':'department','proposal':" + ChangeDoor.proposal(1, 15) + "}";

    private final ChangeDoor door = new ChangeDoor();

    @Test
    void a_department_files_a_change_which_is_weighed_and_put_before_the_affected() throws Exception {
        door.as("liaison.sales", posted(PLAN + "/changes", FILE)).andExpect(status().isCreated())
                .andExpect(MockMvcResultMatchers.header().string("Location", "/api/requests/REQ-1/plan/changes/1"));

        ChangeFiled filed = (ChangeFiled) door.last().getFirst();
        assertThat(filed.filer()).isEqualTo(Party.department(CaseWorld.SALES));
        assertThat(filed.assessment().tier()).isEqualTo(ChangeTier.MAJOR);
        assertThat(filed.proposal().content()).isEqualTo(Changes.weeks(Changes.base(), 2, 8, 15));
        assertThat(door.last()).filteredOn(ObligationOpened.class::isInstance).hasSize(2);
    }

    @Test
    void the_office_files_for_itself() throws Exception {
        door.as("he.jia", posted(PLAN + "/changes", FILE.replace("department'", "office'").replace("'office':'rnd",
                "'department':'rnd"))).andExpect(status().is(400));
        door.as("he.jia", posted(PLAN + "/changes", "{'filer':'office','proposal':" + ChangeDoor.proposal(1, 15) + "}"))
                .andExpect(status().isCreated());
        assertThat(((ChangeFiled) door.last().getFirst()).filer()).isEqualTo(Party.OFFICE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"lu.chuan, 422, department-needed", "liaison.legal, 403, not-participant",
            "zhou.qiming, 422, department-needed"})
    void only_who_speaks_for_a_participant_files_for_it(String person, int code, String refusal) throws Exception {
        door.as(person, posted(PLAN + "/changes", FILE)).andExpect(status().is(code))
                .andExpect(content().string(refusal));
        door.as("head.rnd", posted(PLAN + "/changes", FILE.replace("'filer':", "'department':'sales','filer':")))
                .andExpect(status().isForbidden());
        assertThat(door.last()).isEmpty();
    }

    @Test
    void a_change_to_another_version_than_the_one_in_force_or_to_none_is_refused() throws Exception {
        door.as("liaison.sales", posted(PLAN + "/changes", FILE.replace("'basedOn':1", "'basedOn':2")))
                .andExpect(status().isConflict()).andExpect(content().string("change-outdated"));
        door.as("liaison.sales", posted(OTHER_PLAN + "/changes", FILE)).andExpect(status().isNotFound());
        door.inCase(RequestPhase.IN_ACCEPTANCE).as("liaison.sales", posted(PLAN + "/changes", FILE))
                .andExpect(status().isConflict()).andExpect(content().string("case-phase"));
    }

    @Test
    void what_is_not_readable_or_says_nothing_is_refused() throws Exception {
        door.as("liaison.sales", posted(PLAN + "/changes", FILE.replace("'why'", "'because'")))
                .andExpect(status().isBadRequest());
        door.as("liaison.sales", posted(PLAN + "/changes", FILE.replace("'moulds are late'", "' '")))
                .andExpect(status().is(422)).andExpect(content().string("text-missing"));
        door.as("liaison.sales", posted(PLAN + "/changes", FILE.replace("'lastWeek':15", "'lastWeek':14")))
                .andExpect(status().is(422)).andExpect(content().string("nothing-changed"));
    }
}
