package org.entente.query.web;

import java.util.concurrent.CompletableFuture;

import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;
import org.entente.query.view.SampleCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/** Every GET of the domain answers as of any moment, says its position, waits when asked to, and refuses what it does not know. */
class AnswersTest {
    private TestDatabase database;
    private SampleCases cases;
    private MockMvcTester http;

    @BeforeEach
    void fifteenPositions() {
        database = TestPostgres.database("db/migration/query");
        cases = new SampleCases(database);
        Moments moments = new Moments(cases.ledger(), cases.progress(), SampleCases.patience());
        Answers answers = new Answers(cases.reader(), moments);
        http = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new CaseEndpoints(answers))
                .setCustomArgumentResolvers(new MomentResolver(() -> moments))
                .addInterceptors(new DeclaredParametersOnly())
                .build());
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void an_answer_about_now_names_its_position_and_is_not_kept() {
        MvcTestResult answer = get("/api/cases/REQ-2");

        assertThat(answer).hasStatusOk().hasHeader("Entente-Position", "15").hasHeader("ETag", "\"1\"")
                .hasHeader("Content-Location", "/api/cases/REQ-2?asOf=15")
                .hasHeader("Cache-Control", "no-store, private");
        assertThat(answer).bodyJson().extractingPath("$.phase").isEqualTo("DONE");
    }

    @Test
    void an_answer_at_a_position_is_the_old_one_and_stays_so() {
        MvcTestResult answer = get("/api/cases/REQ-2?asOf=12");

        assertThat(answer).hasStatusOk().hasHeader("Entente-Position", "12").hasHeader("ETag", "\"0\"")
                .hasHeader("Cache-Control", "max-age=31536000, private, immutable");
        assertThat(answer).bodyJson().extractingPath("$.phase").isEqualTo("OPEN");
        assertThat(answer).bodyJson().extractingPath("$.now").isEqualTo("2026-04-27T01:00:12Z");
        assertThat(get("/api/cases/REQ-2?asOf=2")).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-27T01:00:12.999Z, 12", "2026-04-27T09:00:13%2B08:00, 13", "2026-04-27T09:00:13+08:00, 13",
            "2026-04-27T00:00:00Z, 0"})
    void an_instant_is_the_last_position_recorded_by_then_and_is_not_immutable(String instant, String position) {
        MvcTestResult answer = get("/api/cases?asOf=" + instant);

        assertThat(answer).hasStatusOk().hasHeader("Entente-Position", position)
                .hasHeader("Content-Location", "/api/cases?asOf=" + position)
                .hasHeader("Cache-Control", "no-store, private");
    }

    @Test
    void the_asked_instant_is_now_in_the_answer() {
        assertThat(get("/api/cases/REQ-2?asOf=2026-04-27T01:00:12.5Z")).bodyJson().extractingPath("$.now")
                .isEqualTo("2026-04-27T01:00:12.500Z");
    }

    @ParameterizedTest
    @CsvSource({"/api/cases?asOf=16, as-of-future", "/api/cases?asOf=yesterday, bad-parameter",
            "/api/cases?asOf=2026-04-27T01:00:12, bad-parameter", "/api/cases?asOf=-1, bad-parameter",
            "/api/cases?asOf=1&asOf=2, bad-parameter", "/api/cases?asOf=3&minPosition=4, bad-parameter",
            "/api/cases?minPosition=x, bad-parameter", "/api/cases?limit=0, bad-parameter",
            "/api/cases?limit=201, bad-parameter", "/api/cases?cursor=bm9uc2Vuc2U, bad-cursor",
            "/api/cases?cursor=%25, bad-cursor", "/api/cases?atLeast=1, unknown-parameter",
            "/api/cases?sort=title, unknown-sort", "/api/cases?phse=DONE, unknown-parameter",
            "/api/cases/REQ-2?limit=5, unknown-parameter", "/api/jobs?asOf=3, as-of-not-supported"})
    void what_cannot_be_meant_is_refused(String url, String code) {
        assertThat(get(url)).hasStatus(400).bodyText().isEqualTo(code);
    }

    @Test
    void the_last_position_is_no_future() {
        assertThat(get("/api/cases?asOf=15")).hasStatusOk();
        assertThat(get("/api/cases?limit=200&phase=DONE&sort=-dueAt&minPosition=15")).hasStatusOk();
        assertThat(get("/api/cases/REQ-2?atLeast=1")).hasStatusOk();
    }

    @Test
    void a_position_or_version_that_is_not_read_in_time_is_answered_by_try_again() {
        cases.move("REQ-2", "CLOSED");

        assertThat(get("/api/cases?minPosition=16")).hasStatus(503).bodyText().isEqualTo("read-side-behind");
        assertThat(get("/api/cases?asOf=16")).hasStatus(503).bodyText().isEqualTo("read-side-behind");
        assertThat(get("/api/cases/REQ-2?atLeast=2")).hasStatus(503).bodyText().isEqualTo("read-side-behind");
        assertThat(get("/api/cases/REQ-2?atLeast=3")).hasStatus(503).bodyText().isEqualTo("read-side-behind");
    }

    @Test
    void ones_own_write_is_waited_for() {
        cases.move("REQ-2", "CLOSED");
        CompletableFuture<Void> reading = CompletableFuture.runAsync(cases::follow);

        assertThat(get("/api/cases/REQ-2?atLeast=2")).hasStatusOk().bodyJson().extractingPath("$.phase")
                .isEqualTo("CLOSED");
        reading.join();
    }

    @Test
    void pages_stay_at_the_position_of_the_first_while_writes_go_on() {
        MvcTestResult first = get("/api/cases?phase=DONE&limit=3");
        String link = String.valueOf(first.getResponse().getHeader("Link"));
        assertThat(link).startsWith("</api/cases?phase=DONE&limit=3&cursor=").endsWith(">; rel=\"next\"");
        cases.move("REQ-4", "OPEN");
        cases.move("REQ-9", "DONE");
        cases.follow();

        MvcTestResult second = get(link.substring(1, link.indexOf('>')));
        assertThat(second).hasStatusOk().hasHeader("Entente-Position", "15").bodyJson()
                .extractingPath("$.items[*].id").asArray().containsExactly("REQ-3", "REQ-4");
        assertThat(second).bodyJson().extractingPath("$.next").isNull();
        assertThat(second.getResponse().getHeader("Link")).isNull();
        assertThat(get("/api/cases?phase=DONE")).hasHeader("Entente-Position", "17").bodyJson()
                .extractingPath("$.items[*].id").asArray().containsExactly("REQ-0", "REQ-1", "REQ-2", "REQ-3", "REQ-9");
    }

    @Test
    void a_cursor_goes_with_its_own_list_and_position_only() {
        String link = String.valueOf(get("/api/cases?limit=3").getResponse().getHeader("Link"));
        String cursor = link.substring(link.indexOf("cursor="), link.indexOf('>'));

        assertThat(get("/api/cases?limit=5&" + cursor)).hasStatusOk();
        assertThat(get("/api/cases?asOf=15&" + cursor)).hasStatusOk();
        assertThat(get("/api/cases?asOf=14&" + cursor)).hasStatus(400).bodyText().isEqualTo("bad-cursor");
        assertThat(get("/api/cases?phase=DONE&" + cursor)).hasStatus(400).bodyText().isEqualTo("bad-cursor");
    }

    private MvcTestResult get(String url) {
        return http.get().uri(java.net.URI.create(url)).exchange();
    }
}
