package org.entente.server.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.entente.server.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** After the play: each of the nineteen issues climbed exactly as the table written by hand in escalations.csv says. */
@OnPlayedDrill
class PlayedEscalationsIT {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Map<String, List<String>> BY_HAND = byHand();

    @Autowired
    private Http http;

    static List<String> issues() {
        return List.copyOf(BY_HAND.keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("issues")
    void every_rung_is_what_was_worked_out_by_hand(String issue) {
        Http.Answer answer = http.get("/api/issues/ISS-" + issue + "/escalation");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("number").asString()).isEqualTo(issue);

        List<String> rungs = new ArrayList<>();
        answer.json().path("rungs").forEach(rung -> rungs.add(line(rung)));
        assertThat(rungs).containsExactlyInAnyOrderElementsOf(BY_HAND.get(issue));
    }

    @Test
    void the_table_speaks_of_every_issue_and_the_two_deliberate_misses_climb_by_themselves() {
        List<String> all = new ArrayList<>();
        http.get("/api/issues?limit=200").json().path("items").forEach(one -> all.add(one.path("number").asString()));
        assertThat(all).hasSize(19).containsExactlyInAnyOrderElementsOf(BY_HAND.keySet());

        List<String> climbing = BY_HAND.entrySet().stream()
                .flatMap(one -> one.getValue().stream().filter(rung -> rung.startsWith("raise,"))
                        .map(rung -> one.getKey() + "," + rung))
                .toList();
        assertThat(climbing).containsExactly(
                "XT-2026-015-I3,raise,critical,2026-07-16T16:00,raised,2026-07-16T16:00,missed:urgent_solved",
                "XT-2026-021-I3,raise,urgent,2026-11-20T10:00,raised,2026-11-20T10:00,missed:normal_solved");
    }

    private static String line(JsonNode rung) {
        String kind = rung.path("kind").asString();
        boolean fired = rung.path("outcome").asString().equals("fired");
        String outcome = fired
                ? Map.of("level", "entered", "limit", "missed", "raise", "raised", "warning", "warned").get(kind)
                : rung.path("outcome").asString();
        String what = rung.path("code").asString("");
        return String.join(",", kind, what.isEmpty() ? rung.path("level").asString() : what, local(rung.path("due")),
                outcome, local(rung.path(fired ? "fired" : "settledAt")), rung.path("cause").asString(""));
    }

    private static String local(JsonNode moment) {
        return moment.isString()
                ? Instant.parse(moment.asString()).atZone(SHANGHAI).toLocalDateTime().toString()
                : "";
    }

    private static Map<String, List<String>> byHand() {
        Map<String, List<String>> table = new TreeMap<>();
        try (InputStream file = Objects.requireNonNull(
                PlayedEscalationsIT.class.getResourceAsStream("escalations.csv"), "no escalations.csv")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("issue,"))
                    .forEach(line -> table
                            .computeIfAbsent(line.substring(0, line.indexOf(',')), issue -> new ArrayList<>())
                            .add(line.substring(line.indexOf(',') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
