package org.entente.command.player;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.entente.api.message.StoredAs;
import org.entente.command.calendar.CalendarTables;
import org.entente.command.organization.OrganizationImport;
import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** On the real event store, with processors and sweep, a play records what it records in memory (handbook 5, rule 1). */
class PlayOnPostgresTest {
    /** One case is enough to pass every way that a step can take, and short enough for every build. */
    private static final Script SCRIPT = Script.of(List.of(Scenarios.sample().getFirst()),
            OrganizationImport.sample().company(), CalendarTables.shipped());
    private static final Instant START = Instant.parse("2026-01-05T01:00:00Z");

    private static final String OF_OTHER_TESTS = ".*(Test|RuleNode|WiredContext)\\b.*";

    private static final MemoryStage MEMORY = new MemoryStage(START);

    private static TestDatabase database;
    private static ConfigurableApplicationContext node;
    private static Played played;

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan(basePackages = {"org.entente.log",
            "org.entente.command"}, excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = OF_OTHER_TESTS))
    static class Node {}

    @BeforeAll
    static void play() {
        database = TestPostgres.database();
        node = new SpringApplicationBuilder(Node.class).web(WebApplicationType.NONE)
                .properties("entente.clock=drill", "entente.drill-start=" + START, "spring.main.banner-mode=off")
                .properties(database.properties()).run();
        new Player(MEMORY, SCRIPT).play(silent());
        played = player().play(silent());
    }

    @AfterAll
    static void stop() {
        node.close();
        database.close();
    }

    @Test
    void every_stream_holds_what_the_same_play_in_memory_holds() {
        List<String> expected = MEMORY.history().stream()
                .map(told -> told.aggregateId() + " " + Objects.requireNonNull(
                        told.event().getClass().getAnnotation(StoredAs.class)).value())
                .sorted().toList();

        List<String> stored = node.getBean(JdbcClient.class)
                .sql("select aggregate_id || ' ' || payload_type from es.event").query(String.class).list();

        assertThat(stored.stream().sorted().toList()).isEqualTo(expected);
        assertThat(played.events()).isEqualTo(expected.size());
    }

    @Test
    void the_steps_carry_the_times_of_the_story_and_the_way_they_came_in() {
        List<String> signed = node.getBean(JdbcClient.class)
                .sql("""
                     select to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') || ' '
                            || (convert_from(meta, 'UTF8')::jsonb ->> 'actor') || ' '
                            || (convert_from(meta, 'UTF8')::jsonb ->> 'channel')
                     from es.event where payload_type = 'plan.signed' order by global_index""").query(String.class)
                .list();

        assertThat(signed).containsExactly("2026-02-14 13:15 gao.xiang player", "2026-02-14 13:16 ma.zhendong player",
                "2026-02-14 13:17 cao.bin player", "2026-02-14 13:18 peng.lei player",
                "2026-02-14 13:19 shao.feng player");
    }

    /** Rules SEC-7, NTC-1, NTC-8 and NTC-13: the rows of the handbook's table 1.9 that a case meets on its way from request to archive. */
    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', value = {
            "request.submitted | request_submitted | office act",
            "request.approved | request_approved | head act",
            "meeting.scheduled | meeting_invitation | attendee act",
            "meeting.materials-shared | material_shared | attendee act",
            "meeting.minutes-issued | minutes_to_confirm | attendee act",
            "plan.circulated | plan_to_sign | head act",
            "plan.took-effect | plan_in_force | liaison know",
            "task.attention-flagged | attention_flagged | head act, liaison act",
            "request.archived | case_archived | liaison know"})
    void every_such_event_is_told_once_to_all_of_them(String event, String kind, String told) {
        JdbcClient sql = node.getBean(JdbcClient.class);
        long happened = sql.sql("select count(*) from es.event where payload_type = ?").param(event).query(Long.class)
                .single();

        assertThat(happened).isPositive();
        assertThat(sql.sql("select count(distinct event) from app.delivery where kind = ?").param(kind)
                .query(Long.class).single()).isEqualTo(happened);
        assertThat(
                sql.sql("""
                        select distinct as_role || ' ' || urgency as told from app.delivery
                        where kind = ? and channel = 'inbox' order by told""").param(kind).query(String.class).list())
                .containsExactly(told.split(", "));
    }

    @Test
    void of_each_summary_the_liaisons_of_every_case_in_it_are_told_once() {
        JdbcClient sql = node.getBean(JdbcClient.class);
        List<String> covered = sql
                .sql("""
                     select aggregate_id || ' ' || of_case.value from es.event
                     cross join lateral jsonb_array_elements_text(convert_from(payload, 'UTF8')::jsonb -> 'cases') of_case
                     where payload_type = 'roll-up.published' order by 1""")
                .query(String.class)
                .list();

        assertThat(covered).isNotEmpty();
        assertThat(sql.sql("""
                           select distinct about || ' ' || case_id as told from app.delivery
                           where kind = 'summary_published' and channel = 'inbox' and as_role = 'liaison'
                           and urgency = 'know' order by told""").query(String.class).list()).isEqualTo(covered);
        assertThat(sql.sql("select count(distinct event) from app.delivery where kind = 'summary_published'")
                .query(Integer.class).single()).isEqualTo(covered.size());
    }

    @Test
    void invited_is_to_the_kickoff_to_what_an_issue_needs_to_the_acceptance_and_to_the_retrospective() {
        assertThat(node.getBean(JdbcClient.class)
                .sql("""
                     select distinct convert_from(e.payload, 'UTF8')::jsonb ->> 'kind' as kind
                     from es.event e join app.delivery d on d.about = e.aggregate_id and d.kind = 'meeting_invitation'
                     where e.payload_type = 'meeting.scheduled' order by kind""")
                .query(String.class).list()).contains("kickoff", "coordination", "acceptance", "retrospective");
    }

    @Test
    void a_second_play_adds_nothing() {
        Played again = player().play(silent());

        assertThat(again.steps()).isZero();
        assertThat(again.events()).isZero();
    }

    private static Player player() {
        return new Player(PromptedStage.from(node.getBean(Stage.class), MEMORY), SCRIPT);
    }

    private static PrintStream silent() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }
}
