package org.entente.command.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import org.entente.command.delivery.NotDelivered;
import org.entente.command.delivery.NoticeSettings;
import org.entente.command.webhook.Outbound.Names;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.HttpServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Rule NTC-9: how a request leaves: to the very address that was looked at, following nobody, and not waiting for ever. */
class OutboundTest {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Host").replaceAll(":\\d+", "") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/slow")) {
                await();
            }
            byte[] body = (path.equals("/long") ? "x".repeat(1025) : "taken").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(path.equals("/redirect") ? 302 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    private void await() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
    }

    @Test
    void it_goes_to_the_address_that_was_found_under_the_name_that_was_asked() throws IOException {
        try (Outbound outbound = outbound(true, host -> loopback())) {
            assertThat(outbound.post(url("/x"), "application/json", Map.of("webhook-id", "1"), "{}").body())
                    .isEqualTo("taken");
        }
        assertThat(asked).containsExactly("POST /x hooks.example.com {}");
    }

    @Test
    void a_name_that_means_something_else_a_moment_later_gains_nothing() throws IOException {
        List<String> names = new ArrayList<>();
        Names rebinding = host -> {
            names.add(host);
            return names.size() == 1 ? loopback() : new InetAddress[]{InetAddress.getByName("10.0.0.1")};
        };
        try (Outbound outbound = outbound(false, rebinding)) {
            refused("no-such-host", outbound, "/x");
            refused("no-such-host", outbound, "/x");
        }
        assertThat(names).containsExactly("hooks.example.com", "hooks.example.com");
        assertThat(asked).isEmpty();
    }

    @Test
    void no_redirect_is_followed() throws IOException {
        try (Outbound outbound = outbound(true, host -> loopback())) {
            assertThat(outbound.post(url("/redirect"), "application/json", Map.of(), "{}").status()).isEqualTo(302);
        }
        assertThat(asked).hasSize(1);
    }

    @Test
    void no_long_answer_is_read_and_no_slow_one_awaited() throws IOException {
        try (Outbound outbound = outbound(true, host -> loopback())) {
            refused("no-answer", outbound, "/long");
            refused("no-answer", outbound, "/slow");
        }
    }

    @Test
    void a_host_that_is_not_named_and_one_that_nobody_knows_are_not_asked() throws IOException {
        try (Outbound outbound = outbound(true, host -> {
            throw new UnknownHostException(host);
        })) {
            refused("no-such-host", outbound, "/x");
            assertThatThrownBy(() -> outbound.post("https://evil.com/", "application/json", Map.of(), "{}"))
                    .isInstanceOfSatisfying(NotDelivered.class, no -> {
                        assertThat(no.code()).isEqualTo("destination-not-allowed");
                        assertThat(no.isFinal()).isTrue();
                    });
        }
    }

    private void refused(String code, Outbound outbound, String path) {
        assertThatThrownBy(() -> outbound.post(url(path), "application/json", Map.of(), "{}"))
                .isInstanceOfSatisfying(NotDelivered.class, no -> {
                    assertThat(no.code()).isEqualTo(code);
                    assertThat(no.isFinal()).isFalse();
                });
    }

    private String url(String path) {
        return "http://hooks.example.com:" + server.getAddress().getPort() + path;
    }

    private static InetAddress[] loopback() {
        return new InetAddress[]{InetAddress.getLoopbackAddress()};
    }

    private static Outbound outbound(boolean privateAddresses, Names names) {
        NoticeSettings.Outbound settings = DestinationsTest.settings(true, privateAddresses);
        return new Outbound(new Destinations(settings), settings, names);
    }
}
