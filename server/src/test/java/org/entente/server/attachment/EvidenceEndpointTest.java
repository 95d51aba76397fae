package org.entente.server.attachment;

import java.nio.charset.StandardCharsets;
import java.util.List;

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

/** {@code POST /api/issues/{id}/evidence}: rules ISS-34, ISS-35 and REQ-27 as the sender of a file meets them. */
@OnServer
class EvidenceEndpointTest {
    private static final String DIRECTOR = "lin.lan";
    private static final String COORDINATOR = "he.jia";
    /** Liaison of procurement, which takes no part in the case and is responsible for the issue. */
    private static final String OUTSIDE = "he.min";
    /** Liaison of sales, which has nothing to do with either. */
    private static final String STRANGER = "qiu.ting";

    @Autowired
    private Http http;
    @Autowired
    private JdbcTemplate jdbc;
    private FiledCase filed;
    private String request;
    private String issue;

    @BeforeEach
    void aCriticalIssueOfAHastyCase() {
        filed = new FiledCase(http);
        request = created(filed.act(COORDINATOR, "/api/requests/hasty",
                """
                {"department":"service","title":{"en":"Smoke"},"departments":["rnd","quality"]}"""));
        issue = created(filed.act(COORDINATOR, "/api/requests/" + request + "/issues",
                """
                {"reporter":"office","record":{"kind":"external_risk","urgency":"critical","responsible":["procurement"],
                 "description":{"en":"it smokes"},"impact":{"en":"people"}}}"""));
    }

    @Test
    void a_department_outside_the_case_attaches_and_reads_what_belongs_to_the_issue() {
        Answer added = attach(OUTSIDE, "photo.txt", "smoke " + issue);

        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.json().path("id").asString()).isEqualTo(issue);
        assertThat(added.header("ETag")).isNotEmpty();
        assertThat(events()).singleElement().asString().contains("\"name\":\"photo.txt\"", "\"by\":\"he.min\"");
        String address = added.header("Location");
        assertThat(filed.get(OUTSIDE, address).body()).isEqualTo("smoke " + issue);
        assertThat(filed.get("song.yu", address).status()).as("a member of the case").isEqualTo(200);
        assertThat(filed.get(STRANGER, address).status()).isEqualTo(404);
        assertThat(filed.get(OUTSIDE, "/api/requests/" + request).status()).isEqualTo(403);
        assertThat(filed.get(COORDINATOR, "/api/requests/" + request + "/attachments").json().path("items"))
                .as("it is no file of the case").isEmpty();
        assertThat(filed.get(OUTSIDE, "/api/issues/" + issue).json().at("/evidence/0/href").asString())
                .isEqualTo(address);
    }

    @Test
    void the_issue_has_a_number_of_its_case() {
        String second = created(filed.act("song.yu", "/api/requests/" + request + "/issues",
                """
                {"reporter":"department","department":"service","record":{"kind":"external_risk","urgency":"critical",
                 "responsible":["rnd"],"description":{"en":"again"},"impact":{"en":"people"}}}"""));

        assertThat(filed.get(COORDINATOR, "/api/issues/" + issue).json().at("/report/record/label").asString())
                .isEqualTo("I1");
        assertThat(filed.get(COORDINATOR, "/api/issues/" + second).json().at("/report/record/label").asString())
                .isEqualTo("I2");
        Answer taken = filed.act("song.yu", "/api/requests/" + request + "/issues",
                """
                {"reporter":"department","department":"service","record":{"label":"I2","kind":"external_risk",
                 "urgency":"critical","responsible":["rnd"],"description":{"en":"x"},"impact":{"en":"x"}}}""");
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.code()).isEqualTo("label-taken");
    }

    @Test
    void what_a_solution_names_is_attached_to_the_issue() {
        String address = attach(OUTSIDE, "photo.txt", "solved " + issue).header("Location");
        String hash = address.substring("/api/attachments/".length());

        Answer unknown = filed.act(OUTSIDE, path("solution"), solution("0".repeat(64)));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.code()).isEqualTo("not-attached");
        assertThat(filed.act(OUTSIDE, path("solution"), solution(hash)).status()).isEqualTo(200);
        assertThat(filed.get(DIRECTOR, "/api/issues/" + issue).json().at("/solution/attachments/0").asString())
                .isEqualTo(hash);
    }

    @Test
    void who_is_not_concerned_or_not_signed_in_attaches_nothing() {
        Answer stranger = attach(STRANGER, "a.txt", "a");
        assertThat(stranger.status()).isEqualTo(403);
        assertThat(stranger.code()).isEqualTo("not-concerned");
        Answer administrator = attach("lu.chuan", "a.txt", "a");
        assertThat(administrator.status()).isEqualTo(403);
        assertThat(administrator.code()).isEqualTo("role-missing");
        assertThat(attach("nobody", "a.txt", "a").status()).isEqualTo(401);
        assertThat(events()).isEmpty();
    }

    @Test
    void the_same_content_once_and_of_an_issue_that_is_there() {
        attach(OUTSIDE, "a.txt", "twice " + issue);
        Answer again = attach(COORDINATOR, "b.txt", "twice " + issue);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("already-attached");
        assertThat(filed.upload(COORDINATOR, "/api/issues/ISS-none/evidence", FiledCase.key(), "file", "a.txt",
                bytes("a")).status()).isEqualTo(404);
        assertThat(events()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {2} {3}")
    @CsvSource({"setup.exe, MZ, 422, file-is-program", "empty.txt, '', 422, file-empty"})
    void what_is_no_evidence_is_refused(String name, String content, int status, String code) {
        Answer refused = attach(OUTSIDE, name, content.isEmpty() ? "" : content + " ".repeat(200));
        assertThat(refused.status()).as(refused.body()).isEqualTo(status);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(events()).isEmpty();
    }

    @Test
    void it_is_one_file_in_the_part_of_that_name_and_nothing_else() {
        assertThat(filed.upload(OUTSIDE, path("evidence"), FiledCase.key(), "photo", "a.txt", bytes("a")).status())
                .isEqualTo(400);
        assertThat(filed.act(OUTSIDE, path("evidence"), "{}").status()).isEqualTo(415);
        assertThat(filed.upload(OUTSIDE, path("evidence"), FiledCase.key(), "file", "a.bin",
                new byte[20 * 1024 * 1024 + 1]).status()).isEqualTo(413);
        assertThat(events()).isEmpty();
    }

    @Test
    void the_same_key_is_answered_the_same_and_a_file_only_tried_is_not_kept() {
        String key = FiledCase.key();
        Answer first = filed.upload(OUTSIDE, path("evidence"), key, "file", "a.txt", bytes("same " + issue));
        Answer again = filed.upload(OUTSIDE, path("evidence"), key, "file", "a.txt", bytes("same " + issue));
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(filed.upload(OUTSIDE, path("evidence"), key, "file", "a.txt", bytes("other")).code())
                .isEqualTo("key-used");

        Answer tried = filed.upload(OUTSIDE, path("evidence") + "?dryRun=true", FiledCase.key(), "file", "b.txt",
                bytes("tried " + issue));
        assertThat(tried.status()).as(tried.body()).isEqualTo(200);
        assertThat(events()).hasSize(1);
        assertThat(jdbc.queryForObject("select count(*) from es.blob where sha256 = sha256(?)", Long.class,
                (Object) bytes("tried " + issue))).isZero();
    }

    private String path(String rest) {
        return "/api/issues/" + issue + "/" + rest;
    }

    private static String solution(String hash) {
        return "{\"result\":{\"en\":\"board changed\"},\"attachments\":[\"" + hash + "\"]}";
    }

    private Answer attach(String person, String name, String content) {
        return filed.upload(person, path("evidence"), FiledCase.key(), "file", name, bytes(content));
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static String created(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private List<String> events() {
        return jdbc.queryForList("""
                                 select convert_from(payload, 'UTF8') from es.event
                                 where aggregate_id = ? and payload_type = 'issue.evidence-attached'
                                 order by sequence""", String.class, issue);
    }
}
