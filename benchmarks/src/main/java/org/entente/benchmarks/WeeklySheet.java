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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How long a liaison waits for a whole weekly sheet: forty rows that all say something new, and the slot that they fill. */
final class WeeklySheet {
    private static final int ROWS = 40;
    private static final String LIAISON = "chen.ming";
    private static final String CASE = "/api/requests/REQ-XT-2026-007";
    private static final String WEEK = "/api/weeks/2026-W12";
    private static final Pattern ITEM = Pattern.compile("\"task\":\"(TSK-[A-Za-z0-9-]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String server;
    private int keys;

    /** @param server on which the case that rehearsals begin with has come to the beginning of its work */
    WeeklySheet(String server) {
        this.server = server;
    }

    /** Milliseconds until the answer, sorted; before each sheet everything is at rest. */
    List<Double> measure(int warmUp, int times) throws IOException, InterruptedException {
        for (int i = 1; i < ROWS; i++) {
            expect(send("POST", LIAISON, CASE + "/tasks", """
                                                          {"planTask": 2, "title": {"en": "Drawing"}, "assignee": "chen.ming",
                                                           "firstWeek": 1, "lastWeek": 5}"""), 201);
        }
        advance("{\"to\": \"2026-03-16T09:00:00+08:00\"}");
        List<String> items = items();
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < warmUp + times; i++) {
            String sheet = sheet(items, i);
            advance("{\"by\": \"PT1M\"}");
            long since = System.nanoTime();
            HttpResponse<String> answer = send("PUT", LIAISON, WEEK + "/updates", sheet);
            long took = System.nanoTime() - since;
            requireAllAccepted(answer);
            if (i >= warmUp) {
                millis.add(took / 1e6);
            }
        }
        return millis.stream().sorted().toList();
    }

    private List<String> items() throws IOException, InterruptedException {
        HttpResponse<String> week = send("GET", LIAISON, WEEK, "");
        expect(week, 200);
        List<String> items = ITEM.matcher(week.body()).results().map((MatchResult one) -> one.group(1)).distinct()
                .toList();
        if (items.size() != ROWS) {
            throw new IllegalStateException(items.size() + " items are due");
        }
        return items;
    }

    private static String sheet(List<String> items, int round) {
        return items.stream().map(item -> """
                                          {"task": "%s", "status": "in_progress", "percent": %d, "note": {"en": "round %d"}}"""
                .formatted(item, round % 100, round)).collect(Collectors.joining(",", "{\"rows\": [", "]}"));
    }

    private static void requireAllAccepted(HttpResponse<String> answer) {
        expect(answer, 200);
        if (answer.body().contains("refused\":{") || !answer.body().contains("\"phase\":\"submitted\"")) {
            throw new IllegalStateException(answer.body());
        }
    }

    private void advance(String how) throws IOException, InterruptedException {
        expect(send("POST", "lin.lan", "/api/drill/advance", how), 200);
    }

    private HttpResponse<String> send(String method, String person, String path, String body)
            throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(server + path)).header("Authorization", basic(person))
                .header("Idempotency-Key", "sheet-" + ++keys).header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build(),
                BodyHandlers.ofString());
    }

    private static String basic(String person) {
        return "Basic " + Base64.getEncoder()
                .encodeToString((person + ":" + JarServer.PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    private static void expect(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }
}
