package org.entente.server.resilience;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.entente.server.Http;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands orders in at a server that may be away. */
final class Client {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();
    private volatile String url;

    Client(String url) {
        this.url = url;
    }

    /** The server came back elsewhere. */
    void follow(String newUrl) {
        url = newUrl;
    }

    /** An answer; {@code id} and {@code version} are those of an accepted command. */
    record Answer(int status, String type, String retryAfter, String etag, String location, String position,
            String body) {
        private static Answer of(HttpResponse<String> response) {
            return new Answer(response.statusCode(), header(response, "Content-Type"),
                    header(response, "Retry-After"), header(response, "ETag"), header(response, "Location"),
                    header(response, "Entente-Position"), response.body());
        }

        private static String header(HttpResponse<String> response, String name) {
            return response.headers().firstValue(name).orElse("");
        }

        boolean isAccepted() {
            return status == 200 || status == 201;
        }

        JsonNode json() {
            return JSON.readTree(body);
        }

        String id() {
            return json().path("id").asString();
        }

        long version() {
            return json().path("version").asLong();
        }

        /** Where to read what this answer was about, not before the read side has it. */
        String reading(String path) {
            return path + "?atLeast=" + version();
        }

        String code() {
            return json().path("code").asString("");
        }
    }

    /** @throws IOException if no answer came: whether the order was carried out is unknown */
    Answer send(Order order) throws IOException, InterruptedException {
        return send(order, "");
    }

    private Answer send(Order order, String position) throws IOException, InterruptedException {
        HttpRequest.Builder request = to(order.person(), order.path()).header("Idempotency-Key", order.key())
                .header("Content-Type", "application/json")
                .method(order.method(), BodyPublishers.ofString(order.body()));
        if (order.seen() != null) {
            request.header("If-Match", "\"" + order.seen() + "\"");
        }
        if (!position.isEmpty()) {
            request.header("Entente-Position", position);
        }
        return Answer.of(http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
    }

    Answer get(String person, String path) throws IOException, InterruptedException {
        return Answer.of(http.send(to(person, path).build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder to(String person, String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE).header("Authorization",
                Http.basic(person, Http.PASSWORD));
    }

    /** Hands in an order that must be accepted at once. */
    Answer accepted(Order order) throws IOException, InterruptedException {
        return accepted(order, send(order));
    }

    /** An order that says how far its sender has read what it is about; it must be accepted at once. */
    Answer consented(String read, Order order) throws IOException, InterruptedException {
        Answer seen = get(order.person(), read);
        if (seen.status() != 200) {
            throw new AssertionError(read + " was answered " + seen);
        }
        return accepted(order, send(order, seen.position()));
    }

    private static Answer accepted(Order order, Answer answer) {
        if (!answer.isAccepted()) {
            throw new AssertionError(order + " was answered " + answer);
        }
        return answer;
    }
}
