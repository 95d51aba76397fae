package org.entente.command.request;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.request.AtTheDoor.HEAD;
import static org.entente.command.request.AtTheDoor.LIAISON;
import static org.entente.command.request.AtTheDoor.NODE;
import static org.entente.command.request.AtTheDoor.path;
import static org.entente.command.request.AtTheDoor.payload;
import static org.entente.command.request.AtTheDoor.refused;
import static org.junit.jupiter.params.provider.Arguments.of;

/** POST /api/requests/{id}/withdrawal (REQ-10): until the kickoff the initiating department takes its request back. */
class WithdrawalEndpointTest {
    private static final String REASON = "{'reason':'Budget cut'}";

    @ParameterizedTest(name = "{0}")
    @MethodSource("phases")
    void a_request_is_withdrawn_and_owes_nothing_any_more(String phase, Supplier<String> begun,
            List<String> follows) {
        String id = begun.get();

        assertThat(NODE.post(LIAISON, path(id, "withdrawal"), REASON)).hasStatusOk();
        assertThat(NODE.stored(id).subList(NODE.stored(id).lastIndexOf("request.withdrawn"), NODE.stored(id).size()))
                .isEqualTo(follows);
        assertThat(payload(id, "request.withdrawn").path("reason").asString()).isEqualTo("Budget cut");
        refused(409, "phase", () -> NODE.post(LIAISON, path(id, "withdrawal"), REASON));
        refused(409, "phase", () -> NODE.consent(LIAISON, path(id, "submission"), "{}"));
    }

    static Stream<Arguments> phases() {
        return Stream.of(of("draft", supplier(AtTheDoor::draft), List.of("request.withdrawn")),
                of("returned", supplier(AtTheDoor::returned), List.of("request.withdrawn")),
                of("submitted", supplier(AtTheDoor::submitted),
                        List.of("request.withdrawn", "obligation.cancelled")),
                of("in_confirmation", supplier(AtTheDoor::approved),
                        List.of("request.withdrawn", "obligation.cancelled", "obligation.cancelled")));
    }

    private static Supplier<String> supplier(Supplier<String> begun) {
        return begun;
    }

    @Test
    void only_the_initiating_department_takes_it_back() {
        String id = AtTheDoor.submitted();

        refused(403, "wrong-department", () -> NODE.post("chen.ming", path(id, "withdrawal"), REASON));
        refused(403, "role-missing", () -> NODE.post("he.jia", path(id, "withdrawal"),
                "{'department':'product','reason':'not needed'}"));
        refused(422, "department-needed", () -> NODE.post("he.jia", path(id, "withdrawal"), REASON));
    }

    @Test
    void a_rejected_request_is_at_its_end_already() {
        String id = AtTheDoor.submitted();
        assertThat(NODE.post("he.jia", path(id, "review"),
                "{'decision':'reject'," + AtTheDoor.FINDINGS + ",'reason':'A line matter'}", "If-Match",
                AtTheDoor.version(id))).hasStatusOk();

        refused(409, "phase", () -> NODE.post(HEAD, path(id, "withdrawal"), REASON));
    }

    @Test
    void a_version_that_is_named_counts() {
        String id = AtTheDoor.signed();

        refused(412, "stale-version", () -> NODE.post(HEAD, path(id, "withdrawal"), REASON, "If-Match", "\"0\""));
        refused(404, "not-found", () -> NODE.post(HEAD, path("REQ-none", "withdrawal"), REASON));
        refused(400, "", () -> NODE.post(HEAD, path("TSK-1", "withdrawal"), REASON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'reason':''}", "{'reason':'  '}"})
    void a_withdrawal_says_why(String body) {
        String id = AtTheDoor.draft();

        refused(422, "text-missing", () -> NODE.post(HEAD, path(id, "withdrawal"), body));
        refused(400, "", () -> NODE.post(HEAD, path(id, "withdrawal"), "{'because':'x'}"));
    }
}
