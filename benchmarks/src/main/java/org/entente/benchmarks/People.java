package org.entente.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The people of the sample company at one server, as its front door sees them. What they ask for must be accepted. */
final class People {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String server;
    private final String keys;
    private int sent;

    /** @param keys what their idempotency keys begin with */
    People(String server, String keys) {
        this.server = server;
        this.keys = keys;
    }

    JsonNode get(String person, String path) throws IOException, InterruptedException {
        return json(expect(client.send(to(person, path).GET().build(), BodyHandlers.ofString())));
    }

    /** Accepted, and readable when this returns. */
    JsonNode post(String person, String path, String body, String... headers)
            throws IOException, InterruptedException {
        return send("POST", person, path, body, headers);
    }

    JsonNode put(String person, String path, String body, String... headers)
            throws IOException, InterruptedException {
        return send("PUT", person, path, body, headers);
    }

    /** Accepted; whether it is readable yet is not waited for. */
    JsonNode putUnread(String person, String path, String body) throws IOException, InterruptedException {
        return json(expect(client.send(written("PUT", person, path, body).build(), BodyHandlers.ofString())));
    }

    JsonNode postUnread(String person, String path, String body) throws IOException, InterruptedException {
        return json(expect(client.send(written("POST", person, path, body).build(), BodyHandlers.ofString())));
    }

    /** A decision about what its sender has just read. */
    JsonNode decide(String method, String person, String thing, String act, String body)
            throws IOException, InterruptedException {
        HttpResponse<String> read = expect(client.send(to(person, thing).GET().build(), BodyHandlers.ofString()));
        return send(method, person, thing + act, body, "If-Match", read.headers().firstValue("ETag").orElseThrow());
    }

    /** Consent to what its sender has just read. */
    JsonNode consent(String person, String thing, String act, String body) throws IOException, InterruptedException {
        HttpResponse<String> read = expect(client.send(to(person, thing).GET().build(), BodyHandlers.ofString()));
        return send("POST", person, thing + act, body, "Entente-Position",
                read.headers().firstValue("Entente-Position").orElseThrow());
    }

    /** Lets the clock of a drill go on; all is at rest when this returns. */
    void advance(String how) throws IOException, InterruptedException {
        send("POST", "lin.lan", "/api/drill/advance", how);
    }

    private JsonNode send(String method, String person, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = written(method, person, path, body).header("Prefer", "wait=5");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return json(expect(client.send(request.build(), BodyHandlers.ofString())));
    }

    private HttpRequest.Builder written(String method, String person, String path, String body) {
        return to(person, path).header("Idempotency-Key", keys + "-" + ++sent)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder to(String person, String path) {
        return HttpRequest.newBuilder(URI.create(server + path)).header("Authorization", "Basic " + Base64.getEncoder()
                .encodeToString((person + ":" + JarServer.PASSWORD).getBytes(StandardCharsets.UTF_8)));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> expect(HttpResponse<String> answer) {
        if (answer.statusCode() != 200 && answer.statusCode() != 201) {
            throw new IllegalStateException(answer.request().method() + " " + answer.uri() + ": " + answer.statusCode()
                    + " " + answer.body());
        }
        return answer;
    }
}
