package org.entente.query.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestFields;
import org.entente.api.request.RequestForm;
import org.entente.api.revision.Fields;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.query.story.SmallCompany.person;

/** GET revisions (REQ-17): who changed which field when, and what each revision said as a whole; as of every moment. */
class RevisionEndpointsTest {
    private static final String REVISIONS = "/api/requests/REQ-pump/revisions";

    private static QueryBench bench;

    /** The third revision moves the end, rewords a duty and brings a milestone. */
    @BeforeAll
    static void aFormOfThreeRevisions() {
        CaseLedger ledger = SmallCompany.founded();
        PumpCase.request(ledger);
        PumpCase.answers(ledger);
        ledger.when("2026-05-08T09:00", "lin.lan", "liaison").happens(PumpCase.CASE, PumpCase.CASE,
                new RequestEvent.FormRevised(PumpCase.REQUEST, 3, third(), List.of(), List.of(), List.of(),
                        ledger.now()),
                new RequestEvent.RequestSigned(PumpCase.REQUEST, 3, person("mo.head"), ledger.now()));
        bench = new QueryBench(ledger, "2026-05-25T10:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    private static RequestForm third() {
        Map<String, String> fields = Fields.apply(RequestFields.of(PumpCase.form("A quieter pump by August")),
                Fields.between(Map.of("desiredEnd", "2026-06-30", "departments[production].duty.en", "build"),
                        Map.of("desiredEnd", "2026-07-31", "departments[production].duty.en", "build and test",
                                "milestones", "m1", "milestones[m1].on", "2026-07-01", "milestones[m1].what.en",
                                "Prototype")));
        return RequestFields.form(fields);
    }

    @Test
    void each_revision_says_what_it_changed_who_wrote_it_and_who_signed() {
        MvcTestResult answer = get("he.jia", REVISIONS);

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.items[*].revision").asArray()
                .containsExactly(1, 2, 3);
        assertThat(answer).bodyJson().extractingPath("$.items[0].against").isNull();
        assertThat(answer).bodyJson().extractingPath("$.items[0].changes").asArray().isEmpty();
        assertThat(answer).bodyJson().extractingPath("$.items[1].changes").asArray().containsExactly(
                change("title.en", "A quieter pump", "A quieter pump by August"));
        assertThat(answer).bodyJson().extractingPath("$.items[1].toAnswer").asArray().containsExactly("production");
        assertThat(answer).bodyJson().extractingPath("$.items[1].signature").isNull();
        assertThat(answer).bodyJson().extractingPath("$.items[2].changes[*].field").asArray().containsExactly(
                "departments[production].duty.en", "desiredEnd", "milestones", "milestones[m1].on",
                "milestones[m1].what.en");
        assertThat(answer).bodyJson().extractingPath("$.items[2].author").isEqualTo("lin.lan");
        assertThat(answer).bodyJson().extractingPath("$.items[2].signature.signer").isEqualTo("mo.head");
        assertThat(answer).bodyJson().extractingPath("$.items[2].signature.at").isEqualTo("2026-05-08T01:00:00Z");
    }

    @Test
    void pages_compare_across_their_edges() {
        MvcTestResult first = get("he.jia", REVISIONS + "?limit=1");
        String link = String.valueOf(first.getResponse().getHeader("Link"));
        MvcTestResult second = get("he.jia", link.substring(1, link.indexOf('>')));

        assertThat(second).bodyJson().extractingPath("$.items[*].against").asArray().containsExactly(1);
        assertThat(second).bodyJson().extractingPath("$.items[0].changes[*].field").asArray()
                .containsExactly("title.en");
    }

    @Test
    void one_revision_is_shown_whole_beside_the_one_before_it() {
        MvcTestResult answer = get("he.jia", REVISIONS + "/2");

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.form.title.en")
                .isEqualTo("A quieter pump by August");
        assertThat(answer).bodyJson().extractingPath("$.against").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.changes").asArray().hasSize(1);
        assertThat(get("he.jia", REVISIONS + "/1")).bodyJson().extractingPath("$.against").isNull();
    }

    @Test
    void any_two_revisions_are_compared_in_either_direction() {
        assertThat(get("he.jia", REVISIONS + "/3?against=1")).bodyJson().extractingPath("$.changes[*].field")
                .asArray().hasSize(6).contains("title.en", "desiredEnd");
        assertThat(get("he.jia", REVISIONS + "/1?against=3")).bodyJson()
                .extractingPath("$.changes[?(@.field=='milestones')]").asArray()
                .containsExactly(change("milestones", "m1", null));
        assertThat(get("he.jia", REVISIONS + "/3?against=3")).bodyJson().extractingPath("$.changes").asArray()
                .isEmpty();
    }

    @Test
    void before_it_was_written_a_revision_is_not_there() {
        assertThat(get("he.jia", REVISIONS + "?asOf=2026-04-29T08:59:59%2B08:00")).bodyJson()
                .extractingPath("$.items").asArray().hasSize(1);
        assertThat(get("he.jia", REVISIONS + "/2?asOf=2026-04-29T09:00:00%2B08:00")).hasStatusOk();
        assertThat(get("he.jia", REVISIONS + "/2?asOf=2026-04-29T08:59:59%2B08:00")).hasStatus(404);
    }

    @ParameterizedTest(name = "{0} asks {1}: {2}")
    @CsvSource({"he.jia, REQ-pump/revisions/4, 404", "he.jia, REQ-pump/revisions/0, 404",
            "he.jia, REQ-pump/revisions/1?against=9, 404", "he.jia, REQ-none/revisions, 404",
            "he.jia, REQ-none/revisions/1, 404", "he.jia, XT-2026-007/revisions/1, 200",
            "he.jia, REQ-pump/revisions/one, 400", "he.jia, REQ-pump/revisions/1?against=one, 400",
            "he.jia, REQ-pump/revisions/1?agianst=1, 400", "he.jia, REQ-pump/revisions?limit=0, 400",
            "qi.head, REQ-pump/revisions, 403", "qi.head, REQ-pump/revisions/1, 403",
            "ada.admin, REQ-pump/revisions, 403", "ru.liaison, REQ-pump/revisions/1, 200"})
    void what_there_is_not_and_who_may_not(String person, String path, int status) {
        assertThat(get(person, "/api/requests/" + path)).hasStatus(status);
    }

    private static Map<String, Object> change(String field, String from, String to) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("field", field);
        change.put("from", from);
        change.put("to", to);
        return change;
    }

    private static MvcTestResult get(String person, String url) {
        return bench.get(person, url);
    }
}
