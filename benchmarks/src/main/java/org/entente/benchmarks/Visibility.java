package org.entente.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How long after its acknowledgement a command can be read. One command after the other, nothing else going on. */
final class Visibility {
    private static final String FORM = """
                                       {"form": {"title": {"en": "Visibility"}, "category": "regular", "departments": [], "subGoals": [],
                                        "milestones": [], "resources": [], "urgency": "ordinary", "confidentiality": "internal", "phone": ""}}""";

    private final Api api = new Api("chen.ming");
    private final String run;

    Visibility(String run) {
        this.run = run;
    }

    /** Milliseconds from the acknowledgement at one node to the first answer with it at a node, sorted. */
    List<Double> measure(String writer, String reader, int times) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            String location = api.create(writer + "/api/requests", run + "-" + i, FORM);
            long since = System.nanoTime();
            api.get(reader + location + "?atLeast=0");
            millis.add((System.nanoTime() - since) / 1e6);
        }
        return millis.stream().sorted().toList();
    }
}
