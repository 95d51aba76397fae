package org.entente.server.web;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;

import org.entente.server.Http;
import org.entente.server.Http.Answer;
import org.entente.server.OnServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is refused is refused as application/problem+json with a stable code. */
@OnServer
class RefusedRequestTest {
    private static final int LIMIT = 1024 * 1024;

    @Autowired
    private Http http;

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource({"RULE,409,confirmation-missing,1.2 A6", "FORBIDDEN,403,role-missing,1.10", "NOT_FOUND,404,not-found,",
            "INVALID,422,title-too-long,1.8", "STALE,412,as-its-kind,", "VERSION_REQUIRED,428,as-its-kind,",
            "BUSY,503,as-its-kind,", "TOO_LARGE,413,as-its-kind,"})
    void each_kind_of_refusal_has_its_status(String kind, int status, String code, String clause) {
        Answer refused = http.get("/api/faults/refusal/" + kind);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.json().path("type").asString()).isEqualTo("urn:entente:problem:" + code);
        assertThat(refused.json().path("status").asInt()).isEqualTo(status);
        assertThat(refused.json().path("clause").asString("")).isEqualTo(clause == null ? "" : clause);
        assertThat(refused.json().path("traceId").asString()).matches("[0-9a-f]{32}");
    }

    @Test
    void a_refusal_says_what_helps_to_mend_it() {
        Answer refused = http.get("/api/faults/refusal/RULE");
        assertThat(refused.json().path("detail").asString()).isEqualTo("finance has not answered yet");
        assertThat(refused.json().at("/facts/department").asString()).isEqualTo("finance");
    }

    @Test
    void a_refusal_is_found_behind_what_wraps_it() {
        assertThat(http.get("/api/faults/wrapped").status()).isEqualTo(409);
    }

    @Test
    void titles_are_in_the_language_asked_for() {
        assertThat(title("zh-CN,zh;q=0.9")).isEqualTo("被规则拒绝");
        assertThat(title("en-GB")).isEqualTo("Refused by a rule");
        assertThat(title("fr, zh;q=0.5")).isEqualTo("被规则拒绝");
        assertThat(title("fr")).isEqualTo("Refused by a rule");
        assertThat(title(";;;")).isEqualTo("Refused by a rule");
    }

    private String title(String language) {
        return http.get("/api/faults/refusal/RULE", "Accept-Language", language).json().path("title").asString();
    }

    @Test
    void the_callers_trace_is_kept() {
        Answer refused = http.get("/api/none", "traceparent",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        assertThat(refused.json().path("traceId").asString()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void an_unknown_path_is_no_such_path() {
        Answer refused = http.get("/api/none");
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.code()).isEqualTo("no-such-path");
    }

    @Test
    void a_wrong_method_is_told_the_right_ones() {
        Answer refused = http.send(http.as("lin.lan", "/api/faults/body").DELETE());
        assertThat(refused.status()).isEqualTo(405);
        assertThat(refused.code()).isEqualTo("method-not-allowed");
        assertThat(refused.header("Allow")).isEqualTo("POST");
    }

    @Test
    void a_body_of_another_media_type_is_told_the_right_ones() {
        Answer refused = http.send(http.as("lin.lan", "/api/faults/body").header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString("a,b")));
        assertThat(refused.status()).isEqualTo(415);
        assertThat(refused.json().at("/facts/supported/0").asString()).isEqualTo("application/json");
    }

    @Test
    void a_representation_that_does_not_exist_is_not_acceptable() {
        Answer refused = http.get("/api/faults/json?page=1", "Accept", "text/csv", "X-Wanted", "w");
        assertThat(refused.status()).isEqualTo(406);
        assertThat(refused.code()).isEqualTo("not-acceptable");
    }

    @ParameterizedTest
    @CsvSource({"/api/faults/json,parameter-missing,page", "/api/faults/json?page=x,parameter-invalid,page",
            "/api/faults/json?page=1,header-missing,X-Wanted"})
    void parameters_and_headers_are_demanded_by_name(String path, String code, String name) {
        Answer refused = http.get(path);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo(name);
    }

    @Test
    void a_bug_of_ours_tells_nothing_but_its_trace() {
        Answer failed = http.get("/api/faults/bug");
        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.code()).isEqualTo("internal");
        assertThat(failed.body()).doesNotContain("secret", "Exception", "org.entente");
        assertThat(failed.json().path("traceId").asString()).hasSize(32);
    }

    @Test
    void a_database_that_is_away_is_503_and_says_when_to_come_back() {
        Answer refused = http.get("/api/faults/database");
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.code()).isEqualTo("database-away");
        assertThat(refused.header("Retry-After")).isEqualTo("2");
    }

    @Test
    void a_body_is_refused_beyond_one_mebibyte_and_not_before() {
        assertThat(http.post("/api/faults/body", " ".repeat(LIMIT)).status()).isEqualTo(400);
        Answer refused = http.post("/api/faults/body", " ".repeat(LIMIT + 1));
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.code()).isEqualTo("body-too-large");
        assertThat(refused.json().at("/facts/limit").asInt()).isEqualTo(LIMIT);
    }

    @Test
    void a_body_that_does_not_announce_its_length_is_cut_at_the_same_place() {
        byte[] bytes = " ".repeat(LIMIT + 1).getBytes();
        Answer refused = http.send(http.as("lin.lan", "/api/faults/body").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))));
        assertThat(refused.status()).isEqualTo(413);
    }
}
