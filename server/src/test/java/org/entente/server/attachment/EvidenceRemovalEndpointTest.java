package org.entente.server.attachment;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

import org.entente.server.Http;
import org.entente.server.Http.Answer;
import org.entente.server.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code POST /api/issues/{id}/evidence/{sha256}/removal}: rule ISS-40 as whoever attached a file meets it. */
@OnServer
class EvidenceRemovalEndpointTest {
    private static final String COORDINATOR = "he.jia";
    /** Liaison of procurement, responsible for the issue; attached the file. */
    private static final String ADDER = "he.min";
    private static final String GENERAL_MANAGER = "zhou.qiming";
    private static final String WHY = "{\"reason\":{\"en\":\"wrong pump\"}}";

    @Autowired
    private Http http;
    @Autowired
    private JdbcTemplate jdbc;
    private FiledCase filed;
    private String issue;
    private String address;
    private String removal;

    @BeforeEach
    void aFileOfACriticalIssue() {
        filed = new FiledCase(http);
        String request = created(filed.act(COORDINATOR, "/api/requests/hasty",
                """
                {"department":"service","title":{"en":"Smoke"},"departments":["rnd","quality"]}"""));
        issue = created(filed.act(COORDINATOR, "/api/requests/" + request + "/issues",
                """
                {"reporter":"office","record":{"kind":"external_risk","urgency":"critical","responsible":["procurement"],
                 "description":{"en":"it smokes"},"impact":{"en":"people"}}}"""));
        address = filed.upload(ADDER, path("evidence"), FiledCase.key(), "file", "photo.txt", content())
                .header("Location");
        removal = path("evidence/" + hash() + "/removal");
    }

    @ParameterizedTest
    @CsvSource({ADDER, GENERAL_MANAGER})
    void whoever_attached_it_or_the_holder_takes_it_off_and_nobody_reads_it_any_more(String person) {
        assertThat(filed.get(ADDER, address).status()).isEqualTo(200);
        Answer removed = filed.act(person, removal, WHY);

        assertThat(removed.status()).as(removed.body()).isEqualTo(200);
        assertThat(removed.header("ETag")).isNotEmpty();
        assertThat(events()).isEqualTo(1);
        assertThat(filed.get(ADDER, address).status()).isEqualTo(404);
        assertThat(filed.get(COORDINATOR, address).status()).isEqualTo(404);
        Answer shown = filed.get(COORDINATOR, "/api/issues/" + issue);
        assertThat(shown.json().at("/evidence/0/name").asString()).isEqualTo("photo.txt");
        assertThat(shown.json().at("/evidence/0/href").isNull()).isTrue();
        assertThat(shown.json().at("/evidence/0/removed/by").asString()).isEqualTo(person);
        assertThat(shown.json().at("/evidence/0/removed/reason/en").asString()).isEqualTo("wrong pump");
        assertThat(jdbc.queryForObject("select count(*) from es.blob where sha256 = sha256(?)", Long.class,
                (Object) content())).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({"he.jia, 403, not-yours", "lin.lan, 403, not-yours", "qiu.ting, 403, not-yours",
            "lu.chuan, 403, role-missing"})
    void nobody_else_does(String person, int status, String code) {
        refused(filed.act(person, removal, WHY), status, code);
    }

    @Test
    void who_is_not_signed_in_does_nothing() {
        assertThat(filed.act("nobody", removal, WHY).status()).isEqualTo(401);
        assertThat(events()).isZero();
    }

    @Test
    void what_is_not_attached_is_not_found() {
        refused(filed.act(ADDER, path("evidence/" + "0".repeat(64) + "/removal"), WHY), 404, "not-found");
        refused(filed.act(ADDER, removal.replace(issue, "ISS-none"), WHY), 404, "not-found");
    }

    @Test
    void it_comes_off_once_and_may_come_again() {
        filed.act(ADDER, removal, WHY);
        assertThat(filed.act(ADDER, removal, WHY).status()).isEqualTo(404);
        assertThat(events()).isEqualTo(1);

        assertThat(filed.upload(ADDER, path("evidence"), FiledCase.key(), "file", "again.txt", content()).status())
                .isEqualTo(201);
        assertThat(filed.get(ADDER, address).status()).isEqualTo(200);
    }

    @Test
    void what_a_solution_rests_on_stays() {
        filed.act(ADDER, path("solution"), "{\"result\":{\"en\":\"changed\"},\"attachments\":[\"" + hash() + "\"]}");
        refused(filed.act(ADDER, removal, WHY), 409, "evidence-named");
    }

    @Test
    void after_the_end_nothing_comes_off() {
        filed.act(GENERAL_MANAGER, path("dismissal"), WHY);
        refused(filed.act(ADDER, removal, WHY), 409, "phase");
    }

    @Test
    void who_names_a_version_that_is_no_longer_there_is_refused() {
        Answer stale = http.send(http.as(ADDER, removal).header("Idempotency-Key", FiledCase.key())
                .header("If-Match", "\"0\"").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(WHY)));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(events()).isZero();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {"{} | 400", "{\"reason\": {\"en\": \" \"}} | 422",
            "{\"reason\": {\"en\": \"x\"}, \"more\": 1} | 400"})
    void a_reason_is_given(String body, int status) {
        assertThat(filed.act(ADDER, removal, body).status()).isEqualTo(status);
        assertThat(events()).isZero();
    }

    @Test
    void a_hash_that_is_none_is_unreadable() {
        assertThat(filed.act(ADDER, path("evidence/abc/removal"), WHY).status()).isEqualTo(400);
    }

    private void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(events()).isZero();
    }

    private String path(String rest) {
        return "/api/issues/" + issue + "/" + rest;
    }

    private String hash() {
        return address.substring("/api/attachments/".length());
    }

    private byte[] content() {
        return ("smoke of " + issue).getBytes(StandardCharsets.UTF_8);
    }

    private static String created(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private long events() {
        Long found = jdbc.queryForObject("select count(*) from es.event"
                + " where payload_type = 'issue.evidence-removed' and aggregate_id = ?", Long.class, issue);
        return found == null ? -1 : found;
    }
}
