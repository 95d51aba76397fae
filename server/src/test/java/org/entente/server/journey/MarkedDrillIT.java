package org.entente.server.journey;

import java.net.http.HttpRequest.BodyPublishers;

import org.entente.server.Http;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule DRL-10: whatever a drill's server answers says that it is a drill. */
@OnDrill
class MarkedDrillIT {
    @Autowired
    private Http http;

    @Test
    void every_answer_carries_the_mark() {
        for (String path : new String[]{"/api/me", "/api/none", "/api/board", "/", "/actuator/health"}) {
            assertThat(http.get(path).header("Entente-Drill")).as(path).isEqualTo("true");
        }
        Http.Answer stranger = http.send(http.to("/api/me"));
        assertThat(stranger.status()).isEqualTo(401);
        assertThat(stranger.header("Entente-Drill")).isEqualTo("true");
        Http.Answer forbidden = http.send(http.as("he.jia", "/api/drill/end", "Idempotency-Key", "not-hers")
                .POST(BodyPublishers.noBody()));
        assertThat(forbidden.status()).isEqualTo(403);
        assertThat(forbidden.header("Entente-Drill")).isEqualTo("true");
    }

    @Test
    void pages_say_it_in_the_readers_language() {
        assertThat(http.get("/").body()).contains("<title>[DRILL] Entente</title>",
                "everything here is a rehearsal and did not happen");
        assertThat(http.get("/", "Accept-Language", "zh-CN").body()).contains("<title>【演练】 Entente</title>",
                "这里的一切都是演练，并非真实事件");
    }

    @Test
    void who_has_not_signed_in_yet_reads_it_too() {
        String form = page("/login", "en");
        assertThat(form).contains("<title>[DRILL] Entente</title>", "everything here is a rehearsal and did not happen",
                "<h1>Sign in</h1>", "name=\"username\"");
        assertThat(page("/login", "zh-CN")).contains("<title>【演练】 Entente</title>", "这里的一切都是演练，并非真实事件",
                "<h1>登录</h1>");
        assertThat(page("/acknowledgements/none", "en")).contains("<title>[DRILL] Acknowledge</title>",
                "everything here is a rehearsal and did not happen");
        assertThat(page("/acknowledgements/none", "zh-CN")).contains("<title>【演练】 确认知悉</title>",
                "这里的一切都是演练，并非真实事件");
    }

    private String page(String path, String language) {
        return http.send(http.to(path, "Accept", "text/html", "Accept-Language", language)).body();
    }

    @Test
    void the_description_of_the_api_says_it() {
        assertThat(http.get("/api/openapi.json").json().at("/info/title").asString()).isEqualTo("[DRILL] Entente");
    }
}
