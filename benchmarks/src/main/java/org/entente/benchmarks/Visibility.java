package org.entente.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** How long after its acknowledgement a command can be read. One command after the other, nothing else going on. */
final class Visibility {
    private static final String FORM = """
                                       {"form": {"title": {"en": "Visibility"}, "category": "regular", "departments": [], "subGoals": [],
                                        "milestones": [], "resources": [], "urgency": "ordinary", "confidentiality": "internal", "phone": ""}}""";
    private static final String BASIC = "Basic " + Base64.getEncoder()
            .encodeToString(("chen.ming:" + JarServer.PASSWORD).getBytes(StandardCharsets.UTF_8));

    private final HttpClient client = HttpClient.newHttpClient();
    private final String run;

    Visibility(String run) {
        this.run = run;
    }

    /** From the acknowledgement at one node to the first answer with it at a node. */
    Measured measure(String writer, String reader, int times) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            HttpResponse<String> acknowledged = send(request(writer + "/api/requests").header("Idempotency-Key",
                    run + "-" + i).header("Content-Type", "application/json").POST(BodyPublishers.ofString(FORM)));
            expect(acknowledged, 201);
            long since = System.nanoTime();
            String location = acknowledged.headers().firstValue("Location").orElseThrow();
            expect(send(request(reader + location + "?atLeast=0").GET()), 200);
            millis.add((System.nanoTime() - since) / 1e6);
        }
        return Measured.of(millis);
    }

    private static void expect(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String uri) {
        return HttpRequest.newBuilder(URI.create(uri)).header("Authorization", BASIC);
    }
}
