package org.entente.command.request;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.request.AtTheDoor.LIAISON;
import static org.entente.command.request.AtTheDoor.NODE;
import static org.entente.command.request.AtTheDoor.payload;
import static org.entente.command.request.AtTheDoor.refused;

/** POST /api/requests: a draft as thin as a title, its rows named, and everything that is no draft. */
class DraftEndpointTest {
    private static final String REQUESTS = "/api/requests";

    @Test
    void a_draft_as_thin_as_a_title_is_created_and_found_under_its_path() {
        MvcTestResult answer = NODE.post(LIAISON, REQUESTS, "{'form':{'title':{'zh':'新品','en':'A9'}}}");
        String id = AtTheDoor.id(answer);

        assertThat(answer).hasStatus(201).hasHeader("Location", "/api/requests/" + id).hasHeader("ETag", "\"0\"");
        assertThat(NODE.stored(id)).containsExactly("request.drafted");
        JsonNode drafted = payload(id, "request.drafted");
        assertThat(drafted.path("initiator").asString()).isEqualTo("product");
        assertThat(drafted.path("applicant").asString()).isEqualTo(LIAISON);
        assertThat(drafted.at("/form/title/zh").asString()).isEqualTo("新品");
        assertThat(drafted.at("/form/category").asString()).isEqualTo("regular");
        assertThat(drafted.at("/form/confidentiality").asString()).isEqualTo("internal");
    }

    @Test
    void rows_without_an_id_get_the_next_free_one() {
        String id = AtTheDoor.id(NODE.post(LIAISON, REQUESTS,
                """
                {'form':{'title':{'en':'A9'},'subGoals':[{'what':{'en':'a'}},{'id':'g1','what':{'en':'b'},'dueOn':'2026-06-01'}],
                 'milestones':[{'id':'pilot','on':'2026-05-01','what':{'en':'Pilot'}},{'on':'2026-06-01','what':{'en':'Launch'}}],
                 'resources':[{'from':'rnd','what':{'en':'lab'},'amountCny':80000.50,'people':2}]}}
                """));

        JsonNode form = payload(id, "request.drafted").path("form");
        assertThat(form.at("/subGoals/0/id").asString()).isEqualTo("g2");
        assertThat(form.at("/subGoals/1/id").asString()).isEqualTo("g1");
        assertThat(form.at("/subGoals/1/dueOn").asString()).isEqualTo("2026-06-01");
        assertThat(form.at("/milestones/0/id").asString()).isEqualTo("pilot");
        assertThat(form.at("/milestones/1/id").asString()).isEqualTo("m1");
        assertThat(form.at("/resources/0/id").asString()).isEqualTo("r1");
        assertThat(form.at("/resources/0/amountCny").decimalValue()).isEqualByComparingTo("80000.5");
    }

    @Test
    void the_same_key_again_is_the_same_draft() {
        String body = "{'form':{'title':{'en':'once'}}}";
        String first = AtTheDoor.id(NODE.post(LIAISON, REQUESTS, body, "Idempotency-Key", "draft-once"));
        long events = NODE.events();

        MvcTestResult again = NODE.post(LIAISON, REQUESTS, body, "Idempotency-Key", "draft-once");
        assertThat(again).hasStatus(201);
        assertThat(AtTheDoor.id(again)).isEqualTo(first);
        assertThat(NODE.events()).isEqualTo(events);
        refused(422, "key-used", () -> NODE.post(LIAISON, REQUESTS, "{'form':{'title':{'en':'other'}}}",
                "Idempotency-Key", "draft-once"));
    }

    @Test
    void a_stated_number_is_kept_for_this_draft_and_refused_to_another() {
        String id = AtTheDoor.id(NODE.post(LIAISON, REQUESTS,
                "{'number':'XT-2026-901','form':{'title':{'en':'numbered'}}}"));

        assertThat(payload(id, "request.drafted").path("statedNumber").asString()).isEqualTo("XT-2026-901");
        refused(409, "number-taken", () -> NODE.post(LIAISON, REQUESTS,
                "{'number':'XT-2026-901','form':{'title':{'en':'late'}}}"));
    }

    @ParameterizedTest(name = "{0}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
                                            du.hang | {'form':{'title':'plain'}}                                | 400 |
                                            du.hang | {'form':{'title':{'fr':'x'}}}                             | 400 |
                                            du.hang | {'form':{'title':{'en':'x'},'subGoals':[null]}}           | 400 |
                                            du.hang | {'form':{'title':{'en':'x'},'category':'urgent'}}         | 400 |
                                            du.hang | {'form':{'title':{'en':'x'}},'initiator':'product'}       | 400 |
                                            du.hang | not json                                                  | 400 |
                                            du.hang | {'department':'sales','form':{'title':{'en':'x'}}}        | 403 | role-missing
                                            he.jia  | {'department':'product','form':{'title':{'en':'x'}}}      | 403 | role-missing
                                            he.jia  | {'form':{'title':{'en':'x'}}}                             | 422 | department-needed
                                            du.hang | {'form':{'title':{'en':' '}}}                             | 422 | text-missing
                                            du.hang | {'number':'XT-26-1','form':{'title':{'en':'x'}}}          | 422 | number-malformed
                                            du.hang | {'form':{'title':{'en':'x'},'subGoals':[{'what':{}}]}}    | 422 | text-missing
                                            du.hang | {'form':{'title':{'en':'x'},'subGoals':[{'id':'G','what':{'en':'a'}}]}} | 422 | row-id-malformed
                                            du.hang | {'form':{'title':{'en':'x'},'milestones':[{'id':'m','on':'2026-05-01','what':{'en':'a'}},{'id':'m','on':'2026-05-02','what':{'en':'b'}}]}} | 422 | row-id-twice
                                            du.hang | {'form':{'title':{'en':'x'},'departments':[{'department':'rnd','part':'lead'},{'department':'rnd','part':'support'}]}} | 422 | department-listed-twice
                                            du.hang | {'form':{'title':{'en':'x'},'resources':[{'from':'rnd','what':{'en':'a'},'amountCny':-1}]}} | 422 | amount-negative
                                            du.hang | {'form':{'title':{'en':'x'},'resources':[{'from':'rnd','what':{'en':'a'},'amountCny':0.001}]}} | 422 | amount-out-of-range""")
    void what_is_no_draft_is_refused_and_leaves_nothing(String person, String body, int status, String code) {
        refused(status, code == null ? "" : code, () -> NODE.post(person, REQUESTS, body));
    }
}
