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
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** After the play: each of the nineteen issues climbed exactly as the table written by hand in escalations.csv says. */
@OnPlayedDrill
class PlayedEscalationsIT {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Map<String, List<String>> BY_HAND = byHand();

    /** What is told of an issue: levels, warnings, misses, solutions. */
    private static final String RUNG = """
                                       rung.payload_type in ('issue.reported', 'issue.raised', 'issue.lowered', 'issue.raise-scheduled',
                                           'issue.next-level-told', 'issue.limit-warned', 'issue.solved', 'issue.reopened')""";

    @Autowired
    private Http http;
    @Autowired
    private JdbcClient jdbc;

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

    // Rules NTC-1 and NTC-5, counted in the store: no rung without a telling, no telling without an outcome, nothing waiting for ever
    @Test
    void every_rung_that_fired_in_the_year_reached_everybody_who_was_to_be_told_of_it() {
        assertThat(names("""
                         select rung.aggregate_id || ' ' || rung.payload_type || ' ' || (rung.payload ->> 'occurredAt')
                         from es.readable_event rung where %s and not exists (
                             select from es.readable_event told where told.aggregate_id = 'NTC-' || rung.aggregate_id
                             and told.payload_type = 'notice.told'
                             and told.payload ->> 'occurredAt' = rung.payload ->> 'occurredAt')""".formatted(RUNG)))
                .isEmpty();
        long rungs = count("select count(*) from es.readable_event rung where " + RUNG);
        assertThat(rungs).as("levels, warnings and misses of the table, and each issue's solution")
                .isEqualTo(fired() + 19);
        assertThat(count("select count(*) from es.event where payload_type = 'notice.told'")).isEqualTo(rungs);

        assertThat(names("""
                         select told.aggregate_id || '#' || (told.payload ->> 'number') || ' ' || (person ->> 'person')
                         from es.readable_event told
                         cross join lateral jsonb_array_elements(told.payload -> 'people') as person
                         where told.payload_type = 'notice.told' and not exists (
                             select from app.delivery d
                             where d.event = told.aggregate_id || '#' || (told.payload ->> 'number')
                             and d.recipient = person ->> 'person' and d.settled_at is not null
                             and (d.state in ('delivered', 'sent')
                                  or d.state = 'given_up' and d.last_error is not null))""")).isEmpty();
        assertThat(count("select count(*) from es.readable_event where payload_type = 'notice.told'"
                + " and jsonb_array_length(payload -> 'people') = 0")).isZero();
        assertThat(count("select count(distinct event) from app.delivery where event like 'NTC-%#%'"
                + " and event not like '%/%'")).isEqualTo(rungs);
    }

    @Test
    void nothing_that_was_to_be_told_in_the_year_is_still_waiting() {
        assertThat(count("select count(*) from app.delivery")).isGreaterThan(1_000);
        assertThat(names("select event || ' ' || recipient from app.delivery where state in ('queued', 'failed')"))
                .isEmpty();
        assertThat(names("""
                         select key || ' ' || kind from app.reminder where moment is not null and told_at is null
                         and not asleep and moment <= (select max(told_at) from app.delivery)""")).isEmpty();
    }

    private static long fired() {
        return BY_HAND.values().stream().flatMap(List::stream)
                .filter(one -> one.contains(",entered,") || one.contains(",warned,") || one.contains(",missed,"))
                .count();
    }

    private long count(String question) {
        return jdbc.sql(question).query(Long.class).single();
    }

    private List<String> names(String question) {
        return jdbc.sql(question).query(String.class).list();
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
