package org.entente.query.story;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.entente.query.web.AsOf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever asks for what is still to be read waits for it, at every path that is kept by position; here it never comes. */
class EveryReadWaitsTest {
    private static final Map<String, String> PLACES = Map.of("/api/requests/{id}", "/api/requests/REQ-pump",
            "/api/meetings/{id}", "/api/meetings/MTG-pump-kickoff", "{version}", "1", "{revision}", "1", "{week}",
            "2026-W21", "{sha256}",
            "0".repeat(64), "/api/people/{id}",
            "/api/people/he.jia");

    private static QueryBench bench;
    private static long head;

    @BeforeAll
    static void aCase() {
        CaseLedger ledger = PumpCase.told();
        head = ledger.head();
        bench = new QueryBench(ledger, "2026-05-25T10:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void a_position_that_is_not_readable_in_time_is_503_and_one_that_is_is_not() throws Exception {
        List<String> paths = paths();
        assertThat(paths).hasSizeGreaterThan(25);
        assertThat(statuses(paths, "?minPosition=" + (head + 1))).as("still to come")
                .allSatisfy((path, status) -> assertThat(status).isEqualTo(503));
        assertThat(statuses(paths, "?minPosition=" + head)).as("there")
                .allSatisfy((path, status) -> assertThat(status).isIn(200, 404));
    }

    @Test
    void one_resource_is_waited_for_by_its_version() throws Exception {
        List<String> paths = List.of("/api/requests/REQ-pump", "/api/requests/REQ-pump/plan",
                "/api/requests/REQ-pump/plan/versions/1", "/api/meetings/MTG-pump-kickoff", "/api/calendars/cn",
                "/api/policies");
        assertThat(statuses(paths, "?atLeast=0")).as("there")
                .allSatisfy((path, status) -> assertThat(status).isEqualTo(200));
        assertThat(statuses(paths, "?atLeast=9999")).as("still to come")
                .allSatisfy((path, status) -> assertThat(status).isEqualTo(503));
    }

    /** Asked all at once, because each may wait for five seconds. */
    private static Map<String, Integer> statuses(List<String> paths, String query) throws Exception {
        Map<String, Future<Integer>> asked = new TreeMap<>();
        Map<String, Integer> statuses = new TreeMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String path : paths) {
                asked.put(path, threads.submit(() -> bench.get("he.jia", path + query).getResponse().getStatus()));
            }
            for (Map.Entry<String, Future<Integer>> one : asked.entrySet()) {
                statuses.put(one.getKey(), one.getValue().get());
            }
        }
        return statuses;
    }

    private static List<String> paths() {
        return bench.endpoints().entrySet().stream()
                .filter(entry -> Arrays.stream(entry.getValue().getMethodParameters())
                        .anyMatch(parameter -> parameter.getParameterType() == AsOf.class))
                .map(entry -> filledIn(entry.getKey())).sorted().toList();
    }

    private static String filledIn(String template) {
        String path = template;
        for (Map.Entry<String, String> place : PLACES.entrySet()) {
            path = path.replace(place.getKey(), place.getValue());
        }
        return path.replaceAll("\\{[^}]+}", "1");
    }
}
