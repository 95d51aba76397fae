package org.entente.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.springframework.core.env.Environment;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends bytes as they are to the running server. Follows no redirect, keeps no cookie. */
public final class Http {
    public static final String PASSWORD = "a password for tests";
    private static final JsonMapper JSON = new JsonMapper();

    private final Environment environment;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Http(Environment environment) {
        this.environment = environment;
    }

    /** An answer and its body, read as text and, if it is JSON, as JSON. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String body() {
            return response.body();
        }

        public JsonNode json() {
            return JSON.readTree(body());
        }

        public String code() {
            return json().path("code").asString("");
        }
    }

    /** A request to this path; headers as name, value, name, value. */
    public HttpRequest.Builder to(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port") + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** The same, signed in as a person of the sample company by HTTP Basic. */
    public HttpRequest.Builder as(String person, String path, String... headers) {
        return to(path, headers).header("Authorization", basic(person, PASSWORD));
    }

    public Answer get(String path, String... headers) {
        return send(as("lin.lan", path, headers));
    }

    public Answer post(String path, String body, String... headers) {
        return send(as("lin.lan", path, headers).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static String basic(String person, String password) {
        return "Basic " + Base64.getEncoder()
                .encodeToString((person + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
