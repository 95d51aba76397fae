package org.entente.command.request;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.request.AtTheDoor.HEAD;
import static org.entente.command.request.AtTheDoor.LIAISON;
import static org.entente.command.request.AtTheDoor.NODE;
import static org.entente.command.request.AtTheDoor.path;
import static org.entente.command.request.AtTheDoor.payload;
import static org.entente.command.request.AtTheDoor.refused;

/** POST /api/requests/{id}/submission: what is signed and complete goes to the Office under a number of its own. */
class SubmissionEndpointTest {
    @Test
    void a_submission_gets_the_next_number_of_the_year_and_the_office_one_working_day() {
        String id = AtTheDoor.signed();

        assertThat(NODE.consent(LIAISON, path(id, "submission"), "{}")).hasStatusOk().hasHeader("ETag", "\"3\"");
        assertThat(NODE.stored(id)).containsExactly("request.drafted", "request.signed", "request.submitted",
                "obligation.opened");
        assertThat(payload(id, "request.submitted").path("number").asString()).matches("XT-2026-\\d{3}");
        assertThat(payload(id, "obligation.opened").at("/obligation/code").asString())
                .isEqualTo("preliminary_review");
        assertThat(payload(id, "obligation.opened").at("/obligation/dueAt").asString())
                .isEqualTo("2026-03-03T10:00:00.000000Z");
    }

    @Test
    void the_creator_may_state_a_free_number_and_no_taken_one() {
        String id = AtTheDoor.signed();
        assertThat(NODE.consent(LIAISON, path(id, "submission"), "{'number':'XT-2026-801'}")).hasStatusOk();
        assertThat(payload(id, "request.submitted").path("number").asString()).isEqualTo("XT-2026-801");

        String other = AtTheDoor.signed();
        refused(409, "number-taken", () -> NODE.consent(LIAISON, path(other, "submission"),
                "{'number':'XT-2026-801'}"));
        refused(422, "number-malformed", () -> NODE.consent(LIAISON, path(other, "submission"),
                "{'number':'XT-2026-80'}"));
        assertThat(NODE.consent(LIAISON, path(other, "submission"), "{'number':'XT-2026-802'}")).hasStatusOk();
    }

    @Test
    void of_two_submissions_at_once_under_one_number_one_is_accepted() throws Exception {
        List<String> ids = List.of(AtTheDoor.signed(), AtTheDoor.signed(), AtTheDoor.signed());
        List<Callable<Integer>> all = new ArrayList<>();
        for (String id : ids) {
            all.add(() -> NODE.post(LIAISON, path(id, "submission"), "{'number':'XT-2026-803'}", "Entente-Position",
                    "1", "Idempotency-Key", "race-" + id).getResponse().getStatus());
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(3)) {
            for (Future<Integer> one : people.invokeAll(all)) {
                answers.add(one.get());
            }
        }
        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409);
        assertThat(ids.stream().filter(id -> NODE.stored(id).contains("request.submitted"))).hasSize(1);
    }

    @Test
    void a_submission_says_what_was_read() {
        String id = AtTheDoor.signed();

        refused(428, "position-required", () -> NODE.post(LIAISON, path(id, "submission"), "{}"));
        refused(400, "position-malformed",
                () -> NODE.post(LIAISON, path(id, "submission"), "{}", "Entente-Position", "all"));
        refused(412, "stale-version", () -> NODE.post(LIAISON, path(id, "submission"), "{}", "Entente-Position", "1",
                "If-Match", "\"0\""));
    }

    @Test
    void what_is_not_signed_or_not_complete_does_not_go_out() {
        String unsigned = AtTheDoor.draft();
        refused(409, "signature-missing", () -> NODE.consent(LIAISON, path(unsigned, "submission"), "{}"));

        String thin = AtTheDoor.id(NODE.post(LIAISON, "/api/requests", "{'form':{'title':{'en':'A9'}}}"));
        assertThat(NODE.consent(HEAD, path(thin, "signature"), "{'revision':1}")).hasStatusOk();
        refused(409, "departments-too-few", () -> NODE.consent(LIAISON, path(thin, "submission"), "{}"));
    }

    @ParameterizedTest(name = "{0} instead of {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                                                                  2026-03-01 | 2026-07-03 | 409 | end-in-the-past
                                                                  'background':{} | 'background':{'en':'The A7 is three years old'} | 409 | background-missing
                                                                  'subGoals':[] | 'subGoals':[{'what':{'en':'320 stores stocked'},'measure':{'en':'320 stores'}}] | 409 | sub-goals-missing
                                                                  'duty':{} | 'duty':{'en':'stores'} | 409 | duty-missing
                                                                  'support' | 'lead' | 409 | lead-not-one
                                                                  'legal' | 'product' | 409 | initiator-not-participant
                                                                  'moon' | 'sales' | 422 | unknown-department
                                                                  'milestones':[{'on':'2026-07-04','what':{'en':'x'}}],'desiredEnd' | 'desiredEnd' | 409 | after-desired-end""")
    void a_form_that_says_too_little_is_refused(String instead, String of, int status, String code) {
        String form = AtTheDoor.form("A9").replace(of, instead);
        String id = AtTheDoor.id(NODE.post(LIAISON, "/api/requests", "{'form':" + form + "}"));
        assertThat(NODE.consent(HEAD, path(id, "signature"), "{'revision':1}")).hasStatusOk();

        refused(status, code, () -> NODE.consent(LIAISON, path(id, "submission"), "{}"));
    }

    @Test
    void only_the_initiating_department_submits_and_only_once() {
        String id = AtTheDoor.signed();
        refused(403, "wrong-department", () -> NODE.consent("chen.ming", path(id, "submission"), "{}"));
        refused(403, "role-missing",
                () -> NODE.consent("he.jia", path(id, "submission"), "{'department':'product'}"));
        refused(422, "department-needed", () -> NODE.consent("he.jia", path(id, "submission"), "{}"));

        MvcTestResult first = NODE.consent(HEAD, path(id, "submission"), "{}");
        assertThat(first).hasStatusOk();
        refused(409, "phase", () -> NODE.consent(LIAISON, path(id, "submission"), "{}"));
        refused(404, "not-found", () -> NODE.consent(LIAISON, path("REQ-none", "submission"), "{}"));
        refused(400, "", () -> NODE.consent(LIAISON, path(id, "submission"), "{'revision':1}"));
    }
}
