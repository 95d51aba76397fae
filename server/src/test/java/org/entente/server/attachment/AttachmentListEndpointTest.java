package org.entente.server.attachment;

import org.entente.server.Http;
import org.entente.server.Http.Answer;
import org.entente.server.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code GET /api/requests/{id}/attachments}. */
@OnServer
class AttachmentListEndpointTest {
    @Autowired
    private Http http;
    private FiledCase filed;

    @BeforeEach
    void aDraft() {
        filed = new FiledCase(http);
    }

    @Test
    void the_files_are_listed_in_the_order_in_which_they_came() {
        filed.attached("b.txt", "hello");
        filed.attached("a.txt", "world");

        Answer list = filed.get(FiledCase.OFFICE, filed.path());

        assertThat(list.status()).as(list.body()).isEqualTo(200);
        assertThat(list.json().path("items").size()).isEqualTo(2);
        JsonNode first = list.json().at("/items/0");
        assertThat(first.path("name").asString()).isEqualTo("b.txt");
        assertThat(first.path("sha256").asString())
                .isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
        assertThat(first.path("mediaType").asString()).isEqualTo("text/plain");
        assertThat(first.path("size").asInt()).isEqualTo(5);
        assertThat(first.path("department").asString()).isEqualTo("rnd");
        assertThat(first.path("by").asString()).isEqualTo("chen.ming");
        assertThat(first.path("href").asString()).isEqualTo("/api/attachments/" + first.path("sha256").asString());
        assertThat(list.json().at("/items/1/name").asString()).isEqualTo("a.txt");
    }

    @Test
    void as_of_an_earlier_position_the_earlier_files_are_listed() {
        Answer before = filed.get(FiledCase.LIAISON, filed.path());
        String address = filed.attached("a.txt", "hello");
        Answer there = filed.get(FiledCase.LIAISON, filed.path());
        filed.act(FiledCase.LIAISON, filed.path() + address.substring("/api/attachments".length()) + "/removal",
                "{\"reason\": \"wrong file\"}");

        assertThat(itemsAt(before)).isZero();
        assertThat(itemsAt(there)).isEqualTo(1);
        assertThat(filed.get(FiledCase.LIAISON, filed.path()).json().path("items").size()).isZero();
    }

    private int itemsAt(Answer then) {
        return filed.get(FiledCase.LIAISON, filed.path() + "?asOf=" + then.header("Entente-Position")).json()
                .path("items").size();
    }

    @Test
    void pages_are_as_long_as_asked() {
        filed.attached("a.txt", "hello");
        filed.attached("b.txt", "world");
        Answer page = filed.get(FiledCase.LIAISON, filed.path() + "?limit=1");
        assertThat(page.json().path("items").size()).isEqualTo(1);
        assertThat(page.json().path("next").asString("")).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({"qiu.ting, 403, not-in-case", "lu.chuan, 403, no-case-content"})
    void who_may_not_see_the_case_sees_no_list(String person, int status, String code) {
        Answer refused = filed.get(person, filed.path());
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.code()).isEqualTo(code);
    }

    @Test
    void an_unknown_case_has_no_list_and_an_unknown_parameter_is_refused() {
        assertThat(filed.get(FiledCase.OFFICE, "/api/requests/REQ-none/attachments").status()).isEqualTo(404);
        assertThat(filed.get(FiledCase.OFFICE, filed.path() + "?nmae=a").status()).isEqualTo(400);
        assertThat(http.send(http.to(filed.path()).GET()).status()).isEqualTo(401);
    }
}
