package org.entente.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/** How long a liaison waits for a whole weekly sheet: forty rows that all say something new, and the slot that they fill. */
final class WeeklySheet {
    private static final int ROWS = 40;
    private static final String LIAISON = "chen.ming";
    private static final String CASE = "/api/requests/REQ-XT-2026-007";
    private static final String WEEK = "/api/weeks/2026-W12";

    private final People people;

    /** @param people of a server on which the case that rehearsals begin with has come to the beginning of its work */
    WeeklySheet(People people) {
        this.people = people;
    }

    /** Until the answer; before each sheet everything is at rest. */
    Measured measure(int warmUp, int times) throws IOException, InterruptedException {
        for (int i = 1; i < ROWS; i++) {
            people.post(LIAISON, CASE + "/tasks", """
                                                  {"planTask": 2, "title": {"en": "Drawing"}, "assignee": "chen.ming",
                                                   "firstWeek": 1, "lastWeek": 5}""");
        }
        people.advance("{\"to\": \"2026-03-16T09:00:00+08:00\"}");
        List<String> items = items();
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < warmUp + times; i++) {
            String sheet = sheet(items, i);
            people.advance("{\"by\": \"PT1M\"}");
            long since = System.nanoTime();
            JsonNode report = people.putUnread(LIAISON, WEEK + "/updates", sheet);
            double took = (System.nanoTime() - since) / 1e6;
            requireAllAccepted(report);
            if (i >= warmUp) {
                millis.add(took);
            }
        }
        return Measured.of(millis);
    }

    private List<String> items() throws IOException, InterruptedException {
        List<String> items = people.get(LIAISON, WEEK).findValuesAsString("task").stream().distinct().toList();
        if (items.size() != ROWS) {
            throw new IllegalStateException(items.size() + " items are due");
        }
        return items;
    }

    private static String sheet(List<String> items, int round) {
        return items.stream()
                .map(item -> """
                             {"task": "%s", "status": "in_progress", "percent": %d, "note": {"en": "round %d"}}"""
                        .formatted(item, round % 100, round))
                .collect(Collectors.joining(",", "{\"rows\": [", "]}"));
    }

    private static void requireAllAccepted(JsonNode report) {
        if (!report.path("rows").valueStream().allMatch(row -> row.path("outcome").asString().equals("accepted"))
                || !report.at("/slots/0/phase").asString().equals("submitted")) {
            throw new IllegalStateException(report.toString());
        }
    }
}
