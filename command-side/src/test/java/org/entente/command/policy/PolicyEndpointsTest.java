package org.entente.command.policy;

import java.util.Map;

import org.entente.api.deadline.Budget;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.PolicyCommand.PublishLimits;
import org.entente.command.web.FrontDoor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.web.FrontDoor.posted;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A version of the policy is published by who read the one before. */
class PolicyEndpointsTest {
    private static final String VERSIONS = "/api/policies/versions";

    private final FrontDoor door = FrontDoor.to((answers, own) -> new PolicyController(answers));

    @Test
    void limits_are_set_by_their_codes() throws Exception {
        door.mvc().perform(posted(VERSIONS,
                "{'values':{'normal_solved':{'amount':48,'unit':'hour'}},'reason':'Faster'}")
                .header("If-Match", "\"0\"")).andExpect(status().isOk());
        assertThat(door.desk().commands()).containsExactly(
                new PublishLimits(Map.of(LimitKey.NORMAL_SOLVED, Budget.hours(48)), "Faster"));
    }

    @Test
    void a_version_needs_the_one_that_was_read() throws Exception {
        door.mvc().perform(posted(VERSIONS, "{'values':{},'reason':'x'}")).andExpect(status().is(428));
        assertThat(door.desk().orders()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'no_such_limit':{'amount':48,'unit':'hour'}", "'normal_solved':{'amount':0,'unit':'HOUR'}",
            "'normal_solved':{'amount':1,'unit':'week'}", "'normal_solved':null", "'normal_solved':'48 h'"})
    void what_is_no_limit_is_refused(String value) throws Exception {
        door.mvc().perform(posted(VERSIONS, "{'values':{" + value + "},'reason':'x'}").header("If-Match", "\"0\""))
                .andExpect(status().isBadRequest());
        assertThat(door.desk().orders()).isEmpty();
    }
}
