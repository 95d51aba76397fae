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

/** Requests of one person of the sample company; whatever is answered otherwise than expected ends the benchmark. */
final class Api {
    private final HttpClient client = HttpClient.newHttpClient();
    private final String basic;

    Api(String person) {
        basic = "Basic " + Base64.getEncoder()
                .encodeToString((person + ":" + JarServer.PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    /** Creates something; its path. */
    String create(String uri, String key, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(uri).header("Idempotency-Key", key)
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
        expect(answer, 201);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    String get(String uri) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(uri).GET());
        expect(answer, 200);
        return answer.body();
    }

    private static void expect(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String uri) {
        return HttpRequest.newBuilder(URI.create(uri)).header("Authorization", basic);
    }
}
