package org.entente.server.attachment;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.entente.server.Http;
import org.entente.server.Http.Answer;
import org.entente.server.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code POST /api/requests/{id}/attachments}: rules REQ-23 to REQ-26 as the sender of a file meets them. */
@OnServer
class AttachmentEndpointTest {
    private static final int LARGEST = 20 * 1024 * 1024;
    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.UTF_8);
    private static final String HASH_OF_HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    @Autowired
    private Http http;
    @Autowired
    private JdbcTemplate jdbc;
    private FiledCase filed;

    @BeforeEach
    void aDraft() {
        filed = new FiledCase(http);
    }

    @Test
    void a_file_is_kept_and_recorded_under_its_hash() {
        Answer added = filed.attach(FiledCase.LIAISON, FiledCase.key(), "../notes 笔记.txt", HELLO);

        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.header("Location")).isEqualTo("/api/attachments/" + HASH_OF_HELLO);
        assertThat(added.header("ETag")).isEqualTo("\"1\"");
        assertThat(added.json().path("id").asString()).isEqualTo(filed.request);
        assertThat(events()).containsExactly("{\"request\":\"" + filed.request + "\",\"attachment\":{\"sha256\":\""
                + HASH_OF_HELLO + "\",\"name\":\"notes 笔记.txt\",\"mediaType\":\"text/plain\",\"size\":5},"
                + "\"department\":\"rnd\",\"by\":\"chen.ming\"");
        assertThat(
                jdbc.queryForObject("select convert_from(content, 'UTF8') from es.blob where sha256 = sha256('hello')",
                        String.class))
                .isEqualTo("hello");
    }

    @Test
    void a_file_that_is_only_tried_is_not_kept() {
        byte[] content = FiledCase.key().getBytes(StandardCharsets.UTF_8);
        Answer tried = filed.tried(FiledCase.LIAISON, "a.txt", content);

        assertThat(tried.status()).as(tried.body()).isEqualTo(200);
        assertThat(tried.json().at("/events/0/type").asString()).isEqualTo("request.attachment-added");
        assertThat(events()).isEmpty();
        assertThat(jdbc.queryForObject("select count(*) from es.blob where sha256 = sha256(?)", Long.class,
                (Object) content)).isZero();
    }

    @Test
    void the_same_key_with_the_same_file_is_answered_the_same_and_recorded_once() {
        String key = FiledCase.key();
        Answer first = filed.attach(FiledCase.LIAISON, key, "a.txt", HELLO);
        Answer again = filed.attach(FiledCase.LIAISON, key, "a.txt", HELLO);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(events()).hasSize(1);
    }

    @ParameterizedTest(name = "named {0}, holding {1}")
    @CsvSource({"a.txt, other", "b.txt, hello"})
    void the_same_key_with_another_file_is_refused(String name, String content) {
        String key = FiledCase.key();
        filed.attach(FiledCase.LIAISON, key, "a.txt", HELLO);

        Answer refused = filed.attach(FiledCase.LIAISON, key, name, content.getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("key-used");
        assertThat(events()).hasSize(1);
    }

    @Test
    void a_file_of_20_mebibytes_is_taken_and_one_byte_more_is_not() {
        byte[] largest = new byte[LARGEST];
        new Random(1).nextBytes(largest);
        byte[] larger = new byte[LARGEST + 1];

        assertThat(filed.attach(FiledCase.LIAISON, FiledCase.key(), "a.bin", largest).status()).isEqualTo(201);
        Answer refused = filed.attach(FiledCase.LIAISON, FiledCase.key(), "b.bin", larger);
        assertThat(refused.status()).as(refused.body()).isEqualTo(413);
        assertThat(events()).hasSize(1);
    }

    @Test
    void a_body_beyond_all_bounds_is_refused_before_it_is_read() {
        Answer refused = filed.attach(FiledCase.LIAISON, FiledCase.key(), "a.bin", new byte[LARGEST + 100_000]);
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.code()).isEqualTo("body-too-large");
    }

    @ParameterizedTest(name = "{0} is taken for {2}")
    @CsvSource({"a.png, '%PDF-1.7 x', application/pdf", "page.txt, '<html><body>x</body></html>', text/html",
            "noise, plain words, text/plain"})
    void what_a_file_is_says_its_content(String name, String content, String mediaType) {
        filed.attached(name, content);
        assertThat(events().getFirst()).contains("\"mediaType\":\"" + mediaType + "\"");
    }

    @ParameterizedTest
    @CsvSource({"setup.exe, MZ", "harmless.pdf, '\u007fELF\u0002\u0001\u0001'", "do.bat, echo x",
            "do.txt, '#!/bin/sh\necho x'"})
    void programs_are_refused_whatever_they_are_called(String name, String content) {
        byte[] bytes = Arrays.copyOf(content.getBytes(StandardCharsets.ISO_8859_1), 200);
        Answer refused = filed.attach(FiledCase.LIAISON, FiledCase.key(), name,
                content.startsWith("echo") ? content.getBytes(StandardCharsets.UTF_8) : bytes);
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("file-is-program");
        assertThat(events()).isEmpty();
    }

    @Test
    void an_empty_file_is_refused() {
        Answer refused = filed.attach(FiledCase.LIAISON, FiledCase.key(), "a.txt", new byte[0]);
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("file-empty");
    }

    @Test
    void the_same_content_twice_is_refused() {
        filed.attached("a.txt", "hello");
        Answer refused = filed.attach(FiledCase.OFFICE, FiledCase.key(), "b.txt", HELLO);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("already-attached");
        assertThat(events()).hasSize(1);
    }

    @Test
    void after_the_end_nothing_is_attached() {
        filed.act(FiledCase.LIAISON, "/api/requests/" + filed.request + "/withdrawal", "{\"reason\": \"off\"}");
        Answer refused = filed.attach(FiledCase.LIAISON, FiledCase.key(), "a.txt", HELLO);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("phase");
        assertThat(events()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"qiu.ting, not-participant", "lu.chuan, role-missing", "zhou.qiming, role-missing"})
    void who_takes_no_part_attaches_nothing(String person, String code) {
        Answer refused = filed.attach(person, FiledCase.key(), "a.txt", HELLO);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(events()).isEmpty();
    }

    @Test
    void an_unknown_case_has_no_files() {
        Answer refused = filed.upload(FiledCase.LIAISON, "/api/requests/REQ-none/attachments", FiledCase.key(), "file",
                "a.txt", HELLO);
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.code()).isEqualTo("not-found");
    }

    @Test
    void a_stranger_is_not_let_in() {
        assertThat(http.send(http.to(filed.path(), "Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString("--x--"))).status()).isIn(401, 403);
    }

    @Test
    void a_part_of_another_name_a_field_and_a_parameter_are_refused() {
        assertThat(filed.upload(FiledCase.LIAISON, filed.path(), FiledCase.key(), "other", "a.txt", HELLO).status())
                .isEqualTo(400);
        assertThat(filed.upload(FiledCase.LIAISON, filed.path() + "?name=b.txt", FiledCase.key(), "file", "a.txt",
                HELLO).status()).isEqualTo(400);
        assertThat(events()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/octet-stream", "text/plain"})
    void only_a_form_brings_a_file(String mediaType) {
        Answer refused = http.send(http.as(FiledCase.LIAISON, filed.path()).header("Idempotency-Key", FiledCase.key())
                .header("Content-Type", mediaType).POST(BodyPublishers.ofByteArray(HELLO)));
        assertThat(refused.status()).isEqualTo(415);
    }

    @Test
    void without_a_key_nothing_is_recorded() {
        Answer refused = http.send(http.as(FiledCase.LIAISON, filed.path())
                .header("Content-Type", "multipart/form-data; boundary=x").POST(BodyPublishers.ofString(
                        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nhello\r\n--x--\r\n")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("idempotency-key-missing");
    }

    private List<String> events() {
        return jdbc.queryForList(
                "select regexp_replace(convert_from(payload, 'UTF8'), ',\"occurredAt\".*', '') from es.event"
                        + " where payload_type = 'request.attachment-added' and aggregate_id = ? order by sequence",
                String.class, filed.request);
    }
}
