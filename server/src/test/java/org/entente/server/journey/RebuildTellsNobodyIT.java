package org.entente.server.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.entente.command.drill.Drill;
import org.entente.query.view.ReadSide;
import org.entente.query.view.Views;
import org.entente.server.Http;
import org.entente.server.Http.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import com.sun.net.httpserver.HttpServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Rule NTC-6 for the views: however they are made anew, beside the live ones or from nothing, nobody is told of anything again, inside or
 * outside; and what happens afterwards is told as ever.
 */
@OnRehearsal
@TestPropertySource(properties = {"entente.notice.in-drills=true", "entente.notice.outbound.hosts=127.0.0.1",
        "entente.notice.outbound.plain-http=true", "entente.notice.outbound.private-addresses=true"})
class RebuildTellsNobodyIT {
    private static final AtomicInteger TAKEN = new AtomicInteger();
    private static final HttpServer RECEIVER = receiver();
    private static final String ISSUE = """
                                        {"reporter": "department", "record": {"kind": "external_risk", "urgency": "urgent",
                                          "responsible": ["rnd"], "description": {"zh": "", "en": "Smoke"},
                                          "impact": {"zh": "", "en": "Line stops"}}}""";
    private static int keys;

    @Autowired
    private Http http;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Drill drill;
    @Autowired
    private ReadSide readSide;
    @Autowired
    private Views views;

    /** What was told so far, and what went out. */
    private record SoFar(long deliveries, long attempts, int requests, long events, long ledger) {}

    @BeforeEach
    void aWebhookAndSomethingTold() {
        if (jdbc.sql("select count(*) from app.webhook").query(Long.class).single() == 0) {
            assertThat(post("lu.chuan", "/api/webhooks",
                    """
                    {"name": "ops", "format": "wecom", "url": "http://127.0.0.1:%d/"}"""
                            .formatted(RECEIVER.getAddress().getPort()))
                    .status()).isEqualTo(201);
        }
        report();
    }

    @AfterAll
    static void stop() {
        RECEIVER.stop(0);
    }

    @Test
    void a_rebuild_beside_the_live_views_tells_nobody() {
        SoFar before = soFar();

        Answer job = post("lu.chuan", "/api/projections/read/rebuild", "");
        assertThat(job.status()).isEqualTo(202);
        String path = job.header("Location");
        await().until(() -> !http.get(path).json().path("state").asString().equals("running"));
        assertThat(http.get(path).json().path("state").asString()).isEqualTo("done");
        assertThat(http.get(path).json().path("done").asLong()).isEqualTo(before.ledger());

        assertThat(soFar()).isEqualTo(before);
        requireTheNextIsTold(before);
    }

    @Test
    void views_that_are_emptied_and_follow_from_the_first_event_again_tell_nobody() {
        SoFar before = soFar();
        List<String> requests = requests();
        assertThat(requests).isNotEmpty();

        readSide.stop();
        views.all().forEach(view -> jdbc.sql("delete from read." + view.name()).update());
        jdbc.sql("update read.progress set position = 0").update();
        jdbc.sql("delete from es.token where processor_name = 'read'").update();
        assertThat(requests()).isEmpty();
        readSide.start();
        await().until(() -> readSide.status().position() == before.ledger());

        assertThat(requests()).isEqualTo(requests);
        assertThat(soFar()).isEqualTo(before);
        requireTheNextIsTold(before);
    }

    private void requireTheNextIsTold(SoFar before) {
        report();
        SoFar after = soFar();
        assertThat(after.deliveries()).isGreaterThan(before.deliveries());
        assertThat(after.requests()).isEqualTo(before.requests() + 1);
    }

    /** An urgent issue of the case that is there, told inside and outside. */
    private void report() {
        int taken = TAKEN.get();
        Answer answer = post("ma.zhendong", "/api/requests/REQ-XT-2026-007/issues", ISSUE);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        await().until(() -> TAKEN.get() > taken);
    }

    /** When everything has come to rest, the sender too. */
    private SoFar soFar() {
        drill.settle();
        await().until(() -> jdbc.sql("select count(*) from app.delivery where state in ('queued', 'failed')")
                .query(Long.class).single() == 0);
        return new SoFar(one("select count(*) from app.delivery"), one("select sum(attempts) from app.delivery"),
                TAKEN.get(), one("select count(*) from es.event"), one("select max(position) from ledger.entry"));
    }

    private long one(String question) {
        return jdbc.sql(question).query(Long.class).single();
    }

    private List<String> requests() {
        return jdbc.sql("select t::text from read.request t order by key, from_pos").query(String.class).list();
    }

    private Answer post(String person, String path, String body) {
        return http.send(http.as(person, path, "Idempotency-Key", "told-" + ++keys, "Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static HttpServer receiver() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                exchange.getRequestBody().readAllBytes();
                TAKEN.incrementAndGet();
                byte[] answer = "{\"errcode\":0}".getBytes(StandardCharsets.US_ASCII);
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException unbound) {
            throw new UncheckedIOException(unbound);
        }
    }
}
