package org.entente.server.web;

import org.entente.server.Http;
import org.entente.server.Http.Answer;
import org.entente.server.OnServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A body is taken at its word or refused with the place of the fault; nothing is guessed. */
@OnServer
class RefusedBodyTest {
    private static final String GOOD = """
                                       {"title":"t","count":5,"urgent":true,"colour":"RED","due":"2026-03-02","at":"2026-03-02T09:00:00Z",
                                        "person":"lin.lan","parts":[{"name":"n","amount":1}],"remark":null}""";

    @Autowired
    private Http http;

    @Test
    void a_good_body_is_taken_and_what_may_be_absent_may_be_left_out() {
        assertThat(http.post("/api/faults/body", GOOD).status()).isEqualTo(200);
        Answer thin = http.post("/api/faults/body", GOOD.replace(",\"remark\":null", ""));
        assertThat(thin.status()).isEqualTo(200);
        assertThat(thin.json().path("person").asString()).isEqualTo("lin.lan");
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2} at {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "\"count\":5            | \"count\":\"5\"          | field-invalid | /count    | integer",
            "\"count\":5            | \"count\":5.0            | field-invalid | /count    | integer",
            "\"count\":5            | \"count\":true           | field-invalid | /count    | integer",
            "\"count\":5            | \"count\":null           | field-missing | /count    | required",
            "\"count\":5            | \"count\":99999999999    | field-invalid | /count    | integer",
            "\"urgent\":true        | \"urgent\":1             | field-invalid | /urgent   | boolean",
            "\"urgent\":true        | \"urgent\":\"true\"      | field-invalid | /urgent   | boolean",
            "\"title\":\"t\"        | \"title\":7              | field-invalid | /title    | text",
            "\"title\":\"t\"        | \"title\":null           | field-missing | /title    | required",
            "\"title\":\"t\",       | ``                       | field-missing | /title    | required",
            "\"colour\":\"RED\"     | \"colour\":0             | field-invalid | /colour   | one-of-the-values",
            "\"colour\":\"RED\"     | \"colour\":\"BLUE\"      | field-invalid | /colour   | one-of-the-values",
            "2026-03-02\",          | 2026-02-30\",            | field-invalid | /due      | date",
            "\"2026-03-02\"         | 20260302                 | field-invalid | /due      | date",
            "\"2026-03-02\"         | [2026,3,2]               | field-invalid | /due      | date",
            "2026-03-02\",          | 2026-03-02T00:00:00Z\",  | field-invalid | /due      | date",
            "\"2026-03-02T          | \"+12026-03-02T          | field-invalid | /at       | date-time",
            "T09:00:00Z             | T09:00:00                | field-invalid | /at       | date-time",
            "\"2026-03-02T09:00:00Z\" | 1772442000             | field-invalid | /at       | date-time",
            "lin.lan                | Lin Lan                  | field-invalid | /person   | well-formed",
            "[{                     | [null,{                  | field-missing | /parts/0  | required",
            "\"amount\":1           | \"amount\":\"x\"         | field-invalid | /parts/0/amount | integer",
            "\"amount\":1           | \"amount\":1,\"a/b\":2   | unknown-field | /parts/0/a~1b | known"})
    void a_fault_is_named_with_its_place(String from, String to, String code, String pointer, String rule) {
        assertThat(GOOD).contains(from);
        Answer refused = http.post("/api/faults/body", GOOD.replace(from, to));
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(refused.json().at("/errors/0/rule").asString()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"{\"title\":", "not json", "{} {}",
            "{\"title\":\"a\",\"title\":\"b\"}"})
    void what_is_not_one_json_document_is_unreadable(String body) {
        Answer refused = http.post("/api/faults/body", body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).as(refused.body()).isIn("json-unreadable", "field-missing");
    }

    @Test
    void a_second_document_behind_the_first_is_refused() {
        assertThat(http.post("/api/faults/body", GOOD + " {}").status()).isEqualTo(400);
    }

    @Test
    void a_doubled_field_is_refused() {
        Answer refused = http.post("/api/faults/body", GOOD.replace("\"count\":5", "\"count\":5,\"count\":6"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("json-unreadable");
    }

    @Test
    void nothing_at_all_is_unreadable() {
        Answer refused = http.post("/api/faults/body", "");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("body-unreadable");
    }

    @Test
    void json_nested_deeper_than_32_is_out_of_bounds() {
        Answer refused = http.post("/api/faults/body",
                "{\"parts\":" + "[".repeat(40) + "]".repeat(40) + "}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isIn("json-out-of-bounds", "field-invalid");
    }

    @Test
    void a_text_longer_than_100000_characters_is_out_of_bounds() {
        Answer refused = http.post("/api/faults/body", GOOD.replace("\"t\"", "\"" + "x".repeat(100_001) + "\""));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("json-out-of-bounds");
        assertThat(http.post("/api/faults/body", GOOD.replace("\"t\"", "\"" + "x".repeat(100_000) + "\"")).status())
                .isEqualTo(200);
    }
}
