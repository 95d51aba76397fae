package org.entente.server.attachment;

import java.util.Random;

import org.entente.server.Http;
import org.entente.server.Http.Answer;
import org.entente.server.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code GET /api/attachments/{sha256}}: rule REQ-27. */
@OnServer
class AttachmentContentEndpointTest {
    @Autowired
    private Http http;
    private FiledCase filed;

    @BeforeEach
    void aDraft() {
        filed = new FiledCase(http);
    }

    @Test
    void the_bytes_come_back_to_be_saved_and_never_to_be_run() {
        String address = filed.attached("说明 1.html", "<html><script>alert(1)</script></html>");

        Answer content = filed.get(FiledCase.LIAISON, address);

        assertThat(content.status()).isEqualTo(200);
        assertThat(content.body()).isEqualTo("<html><script>alert(1)</script></html>");
        assertThat(content.header("Content-Type")).isEqualTo("text/html");
        assertThat(content.header("Content-Length")).isEqualTo("38");
        assertThat(content.header("Content-Disposition")).startsWith("attachment;")
                .contains("filename*=UTF-8''%E8%AF%B4%E6%98%8E%201.html");
        assertThat(content.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(content.response().headers().allValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'");
        assertThat(content.header("ETag")).isEqualTo("\"" + address.substring("/api/attachments/".length()) + "\"");
        assertThat(content.header("Cache-Control")).contains("private", "immutable", "max-age=31536000");
    }

    @Test
    void a_content_of_many_chunks_comes_back_whole() {
        String content = new Random(7).ints(3_000_000, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        assertThat(filed.get(FiledCase.LIAISON, filed.attached("a.txt", content)).body()).isEqualTo(content);
    }

    @Test
    void what_the_reader_has_already_is_not_sent_again() {
        String address = filed.attached("a.txt", "hello again");
        String tag = filed.get(FiledCase.LIAISON, address).header("ETag");

        Answer unchanged = filed.get(FiledCase.LIAISON, address, "If-None-Match", tag);
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.body()).isEmpty();
    }

    @Test
    void whoever_may_not_see_a_case_of_it_is_told_that_there_is_none() {
        String address = filed.attached("secret.txt", "only for " + filed.request);

        Answer hidden = filed.get(FiledCase.OUTSIDER, address);
        Answer none = filed.get(FiledCase.OUTSIDER, "/api/attachments/" + "0".repeat(64));
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.code()).isEqualTo(none.code()).isEqualTo("not-found");
        assertThat(filed.get(FiledCase.OFFICE, address).status()).isEqualTo(200);
    }

    @Test
    void a_file_taken_off_is_found_only_as_of_a_moment_at_which_it_was_attached() {
        String address = filed.attached("a.txt", "gone from " + filed.request);
        String then = filed.get(FiledCase.LIAISON, filed.path()).header("Entente-Position");
        filed.act(FiledCase.LIAISON, filed.path() + address.substring("/api/attachments".length()) + "/removal",
                "{\"reason\": \"wrong file\"}");

        assertThat(filed.get(FiledCase.LIAISON, address).status()).isEqualTo(404);
        assertThat(filed.get(FiledCase.LIAISON, address + "?asOf=" + then).body())
                .isEqualTo("gone from " + filed.request);
        assertThat(filed.get(FiledCase.OUTSIDER, address + "?asOf=" + then).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/attachments/abc", "/api/attachments/..%2f..%2fetc"})
    void a_hash_that_is_none_is_unreadable(String path) {
        assertThat(filed.get(FiledCase.LIAISON, path).status()).isEqualTo(400);
    }

    @Test
    void a_stranger_and_an_administrator_see_no_content() {
        String address = filed.attached("a.txt", "hello there");
        assertThat(http.send(http.to(address).GET()).status()).isEqualTo(401);
        assertThat(filed.get("lu.chuan", address).status()).isEqualTo(403);
    }
}
