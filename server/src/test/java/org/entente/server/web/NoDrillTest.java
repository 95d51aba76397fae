package org.entente.server.web;

import java.net.http.HttpRequest.BodyPublishers;

import org.entente.server.Http;
import org.entente.server.Http.Answer;
import org.entente.server.OnServer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule DRL-9: on a database that runs on real time nothing is rehearsed and no clock is moved. */
@OnServer
class NoDrillTest {
    private static final String SAMPLE = "{\"sample\": \"fire-on-saturday-night\"}";

    @Autowired
    private Http http;

    private Answer send(String person, String path, String body) {
        return http.send(http.as(person, path, "Idempotency-Key", "no-drill" + path + body.length()).header(
                "Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    @Test
    void who_may_lead_drills_is_told_that_this_is_none() {
        for (String person : new String[]{"lin.lan", "lu.chuan"}) {
            for (String path : new String[]{"/api/drill", "/api/drill/end", "/api/drill/advance"}) {
                Answer answer = send(person, path, path.equals("/api/drill") ? SAMPLE : "{}");
                assertThat(answer.status()).as(path).isEqualTo(409);
                assertThat(answer.code()).isEqualTo("not-a-drill");
            }
        }
    }

    @Test
    void nobody_else_is_told_even_that() {
        for (String path : new String[]{"/api/drill", "/api/drill/end", "/api/drill/advance"}) {
            assertThat(send("he.jia", path, "{}").status()).as(path).isEqualTo(403);
        }
    }

    @Test
    void there_is_no_drill_to_look_at() {
        assertThat(http.get("/api/drill").status()).isEqualTo(404);
        assertThat(http.get("/api/drill/report").status()).isEqualTo(404);
    }
}
