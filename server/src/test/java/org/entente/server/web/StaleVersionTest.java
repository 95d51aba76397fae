package org.entente.server.web;

import java.net.http.HttpRequest.BodyPublishers;

import org.entente.server.Http;
import org.entente.server.Http.Answer;
import org.entente.server.OnServer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule SEC-9: whose version is stale is told what happened since, to merge it – if it is somebody who may read the case. */
@OnServer
class StaleVersionTest {
    private static final String LIAISON = "chen.ming";
    private static final String HEAD = "zheng.hao";

    @Autowired
    private Http http;
    private int keys;

    @Test
    void a_client_merges_what_it_missed_and_is_accepted() {
        String path = draft("Lamps");
        assertThat(revise(HEAD, path, "0", "Better lamps").status()).isEqualTo(200);

        Answer stale = revise(LIAISON, path, "0", "Cheap lamps");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("stale-version");
        JsonNode missed = stale.json().path("events");
        assertThat(missed.size()).isEqualTo(1);
        assertThat(missed.at("/0/type").asString()).isEqualTo("request.form-revised");
        assertThat(missed.at("/0/actor").asString()).isEqualTo(HEAD);
        assertThat(missed.at("/0/occurredAt").asString()).isEqualTo(missed.at("/0/payload/occurredAt").asString());
        assertThat(missed.at("/0/payload/form/title/en").asString()).isEqualTo("Better lamps");
        assertThat(stale.json().has("more")).isFalse();

        String merged = missed.at("/0/payload/form/title/en").asString() + ", but cheap";
        assertThat(revise(LIAISON, path, missed.at("/0/version").asString(), merged).status()).isEqualTo(200);
        Answer read = http.send(http.as(LIAISON, path + "?atLeast=2").GET());
        assertThat(read.json().at("/form/title/en").asString()).isEqualTo("Better lamps, but cheap");
    }

    @Test
    void who_may_not_read_the_case_learns_nothing_from_a_wrong_version() {
        String path = draft("Secret lamps");
        revise(LIAISON, path, "0", "More secret lamps");

        Answer stale = revise("peng.lei", path, "0", "Curious lamps");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body()).doesNotContain("lamps").doesNotContain("\"events\"");
    }

    @Test
    void whose_roles_permit_nothing_of_the_kind_is_refused_before_the_version_is_looked_at() {
        String path = draft("Other lamps");
        revise(LIAISON, path, "0", "Brighter lamps");

        Answer refused = http.send(http.as("he.jia", path + "/form", headers("\"0\"")).PUT(BodyPublishers.ofString(
                "{\"department\": \"rnd\", \"form\": {\"title\": {\"en\": \"Office lamps\"}}}")));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("role-missing");
        assertThat(refused.body()).doesNotContain("lamps");
    }

    @Test
    void a_version_to_come_is_stale_too_and_there_is_nothing_to_tell() {
        Answer stale = revise(LIAISON, draft("Early lamps"), "7", "Earlier lamps");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().has("events")).isFalse();
    }

    @Test
    void of_more_than_two_hundred_events_the_first_are_told_and_where_the_rest_is() {
        String path = draft("Many lamps");
        for (int version = 0; version < 201; version++) {
            assertThat(revise(LIAISON, path, "" + version, "Lamps " + version).status()).isEqualTo(200);
        }

        JsonNode exactly = revise(HEAD, path, "1", "Late").json();
        assertThat(exactly.path("events").size()).isEqualTo(200);
        assertThat(exactly.has("more")).isFalse();
        JsonNode tooMany = revise(HEAD, path, "0", "Late").json();
        assertThat(tooMany.path("events").size()).isEqualTo(200);
        assertThat(tooMany.at("/events/199/version").asLong()).isEqualTo(200);
        assertThat(tooMany.path("more").asString()).isEqualTo(path + "/history");
        assertThat(http.send(http.as(HEAD, tooMany.path("more").asString()).GET()).status()).isEqualTo(200);
    }

    private String draft(String title) {
        Answer draft = http.send(http.as(LIAISON, "/api/requests", "Idempotency-Key", key(), "Content-Type",
                "application/json").POST(BodyPublishers.ofString(form(title))));
        assertThat(draft.status()).as(draft.body()).isEqualTo(201);
        http.send(http.as(LIAISON, draft.header("Location") + "?atLeast=0").GET());
        return draft.header("Location");
    }

    private Answer revise(String person, String path, String seen, String title) {
        return http.send(http.as(person, path + "/form", headers("\"" + seen + "\""))
                .PUT(BodyPublishers.ofString(form(title))));
    }

    private String key() {
        return "stale-" + System.identityHashCode(this) + "-" + ++keys;
    }

    private static String form(String title) {
        return "{\"form\": {\"title\": {\"en\": \"" + title + "\"}}}";
    }

    private String[] headers(String seen) {
        return new String[]{"If-Match", seen, "Idempotency-Key", key(), "Content-Type",
                "application/json", "Prefer", "wait=5"};
    }
}
