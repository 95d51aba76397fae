package org.entente.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

/** How long the Office waits for the company's roll-up: drawn up, kept under its hash, and published. */
final class CompanyRollUp {
    private static final String PATH = "/api/weeks/" + BusyCompany.WEEK + "/roll-up";
    private static final String OFFICE = "he.jia";

    private final People people;

    CompanyRollUp(People people) {
        this.people = people;
    }

    /** Drawn up in rehearsals, which leave nothing behind; the one that is published is the last. */
    Measured measure(int warmUp, int times, int cases, int items) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int i = 1 - warmUp; i < times; i++) {
            double took = timed(PATH + "?dryRun=true");
            if (i > 0) {
                millis.add(took);
            }
        }
        millis.add(timed(PATH));
        requireWhole(people.get(OFFICE, PATH), cases, items);
        return Measured.of(millis);
    }

    private double timed(String path) throws IOException, InterruptedException {
        long since = System.nanoTime();
        people.postUnread(OFFICE, path, "");
        return (System.nanoTime() - since) / 1e6;
    }

    private static void requireWhole(JsonNode rollUp, int cases, int items) {
        List<JsonNode> sections = rollUp.path("cases").valueStream().toList();
        long rows = sections.stream().mapToLong(section -> section.path("items").size()).sum();
        if (sections.size() < cases || rows < (long) cases * items) {
            throw new IllegalStateException(sections.size() + " sections and " + rows + " items");
        }
    }
}
