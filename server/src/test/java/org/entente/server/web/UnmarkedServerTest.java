package org.entente.server.web;

import org.entente.server.Http;
import org.entente.server.Http.Answer;
import org.entente.server.OnServer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A real server never says that it is a drill. */
@OnServer
class UnmarkedServerTest {
    @Autowired
    private Http http;

    @Test
    void no_answer_of_a_real_server_carries_the_mark() {
        for (String path : new String[]{"/api/me", "/api/none", "/"}) {
            assertThat(http.get(path).header("Entente-Drill")).as(path).isEmpty();
        }
        assertThat(http.get("/").body()).contains("<title>Entente</title>").doesNotContain("rehearsal");
        for (String path : new String[]{"/login", "/acknowledgements/none"}) {
            for (String language : new String[]{"en", "zh-CN"}) {
                Answer page = http.send(http.to(path, "Accept", "text/html", "Accept-Language", language));
                assertThat(page.body()).as(path).contains("<h1>").doesNotContain("rehearsal", "DRILL", "演练");
                assertThat(page.header("Entente-Drill")).as(path).isEmpty();
            }
        }
        assertThat(http.get("/api/openapi.json").json().at("/info/title").asString()).isEqualTo("Entente");
    }
}
