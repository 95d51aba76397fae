package org.entente.server.attachment;

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

/** {@code POST /api/requests/{id}/attachments/{sha256}/removal}: rule REQ-25. */
@OnServer
class AttachmentRemovalEndpointTest {
    private static final String WHY = "{\"reason\": \"wrong file\"}";

    @Autowired
    private Http http;
    @Autowired
    private JdbcTemplate jdbc;
    private FiledCase filed;
    private String removal = "";

    @BeforeEach
    void aFile() {
        filed = new FiledCase(http);
        removal = filed.path() + "/" + filed.attached("a.txt", filed.request).substring("/api/attachments/".length())
                + "/removal";
    }

    @ParameterizedTest
    @CsvSource({FiledCase.LIAISON, FiledCase.OFFICE, "lin.lan"})
    void who_added_it_or_the_office_takes_it_off_and_its_content_stays(String person) {
        Answer removed = filed.act(person, removal, WHY);

        assertThat(removed.status()).as(removed.body()).isEqualTo(200);
        assertThat(removed.header("ETag")).isEqualTo("\"2\"");
        assertThat(events()).isEqualTo(1);
        assertThat(filed.get(FiledCase.LIAISON, filed.path()).json().path("items").size()).isZero();
        assertThat(jdbc.queryForObject("select count(*) from es.blob where content = convert_to(?, 'UTF8')",
                Integer.class, filed.request)).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({"zheng.hao, 403, not-yours", "qiu.ting, 403, not-yours", "lu.chuan, 403, role-missing"})
    void nobody_else_does(String person, int status, String code) {
        refused(filed.act(person, removal, WHY), status, code);
    }

    @Test
    void what_is_not_attached_is_not_found() {
        refused(filed.act(FiledCase.LIAISON, filed.path() + "/" + "0".repeat(64) + "/removal", WHY), 404, "not-found");
        refused(filed.act(FiledCase.LIAISON, removal.replace(filed.request, "REQ-none"), WHY), 404, "not-found");
    }

    @Test
    void it_comes_off_once() {
        filed.act(FiledCase.LIAISON, removal, WHY);
        Answer again = filed.act(FiledCase.LIAISON, removal, WHY);
        assertThat(again.status()).isEqualTo(404);
        assertThat(events()).isEqualTo(1);
    }

    @Test
    void after_the_end_nothing_comes_off() {
        filed.act(FiledCase.LIAISON, "/api/requests/" + filed.request + "/withdrawal", "{\"reason\": \"off\"}");
        refused(filed.act(FiledCase.LIAISON, removal, WHY), 409, "phase");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {"{} | 400", "{\"reason\": \" \"} | 422",
            "{\"reason\": \"x\", \"more\": 1} | 400"})
    void a_reason_is_given(String body, int status) {
        assertThat(filed.act(FiledCase.LIAISON, removal, body).status()).isEqualTo(status);
        assertThat(events()).isZero();
    }

    @Test
    void a_hash_that_is_none_is_unreadable() {
        assertThat(filed.act(FiledCase.LIAISON, filed.path() + "/abc/removal", WHY).status()).isEqualTo(400);
    }

    private void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(events()).isZero();
    }

    private int events() {
        Integer found = jdbc.queryForObject("select count(*) from es.event"
                + " where payload_type = 'request.attachment-removed' and aggregate_id = ?", Integer.class,
                filed.request);
        return found == null ? -1 : found;
    }
}
