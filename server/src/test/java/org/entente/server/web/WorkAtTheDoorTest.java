package org.entente.server.web;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.stream.Stream;

import org.entente.server.Http;
import org.entente.server.Http.Answer;
import org.entente.server.OnServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said of work items, policies and roll-ups has to come in by the front door: signed in, as JSON, within bounds, once. */
@OnServer
class WorkAtTheDoorTest {
    private static final int LIMIT = 1024 * 1024;

    @Autowired
    private Http http;

    static Stream<String> paths() {
        return Stream.of("POST /api/tasks/TSK-1/start", "POST /api/tasks/TSK-1/progress",
                "POST /api/tasks/TSK-1/completion", "POST /api/tasks/TSK-1/acceptance",
                "POST /api/tasks/TSK-1/reopening", "POST /api/tasks/TSK-1/assignment",
                "PUT /api/tasks/TSK-1/description", "POST /api/tasks/TSK-1/attention/contacts",
                "POST /api/tasks/TSK-1/attention/clearance", "POST /api/policies/versions",
                "POST /api/policies/versions/1/withdrawal", "POST /api/requests/REQ-1/limits/versions",
                "POST /api/weeks/2026-W09/roll-up", "PUT /api/weeks/2026-W09/updates");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void nobody_gets_in_who_is_not_signed_in(String path) {
        HttpRequest.Builder request = http.to(path.substring(path.indexOf('/')));

        assertThat(sent(path, request, "application/json", "{}").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void nothing_is_read_that_is_no_json(String path) {
        assertThat(sent(path, "text/csv", "a,b").status()).isEqualTo(415);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void nothing_is_read_that_is_larger_than_a_mebibyte(String path) {
        Answer refused = sent(path, "application/json", " ".repeat(LIMIT + 1));

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.code()).isEqualTo("body-too-large");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void what_is_no_json_inside_is_told_where(String path) {
        Answer refused = sent(path, "application/json", "{'a'");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void every_act_has_a_key_of_its_own(String path) {
        HttpRequest.Builder request = http.as("chen.ming", path.substring(path.indexOf('/')));
        Answer refused = http.send(request.header("Content-Type", "application/json")
                .method(path.substring(0, path.indexOf(' ')), BodyPublishers.ofString("{}")));

        assertThat(refused.status()).isEqualTo(400);
    }

    @Test
    void what_must_be_said_must_not_be_left_out() {
        Answer refused = sent("POST /api/tasks/TSK-1/progress", "application/json", "{\"percent\":1}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/status");
    }

    private Answer sent(String path, String type, String body) {
        return sent(path, http.as("chen.ming", path.substring(path.indexOf('/'))), type, body);
    }

    private Answer sent(String path, HttpRequest.Builder request, String type, String body) {
        return http.send(request.header("Idempotency-Key", UUID.randomUUID().toString()).header("Content-Type", type)
                .method(path.substring(0, path.indexOf(' ')), BodyPublishers.ofString(body)));
    }
}
