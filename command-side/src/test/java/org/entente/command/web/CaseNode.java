package org.entente.command.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.axonframework.eventhandling.GenericEventMessage;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.identity.Acting;
import org.entente.api.message.Command;
import org.entente.api.refusal.Refusal;
import org.entente.command.desk.CommandDesk;
import org.entente.command.desk.Desk;
import org.entente.command.desk.Order;
import org.entente.command.drill.Drill;
import org.entente.command.setup.FirstStart;
import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole deciding side behind its front door: every controller, the real event store, reactions and the sample company, on
 * a drill clock that stands at Monday 2 March 2026, 10:00. One for all classes of this JVM; each test begins cases of its own.
 */
public final class CaseNode implements AutoCloseable {
    /** Every test may have read the first position: the company's own import. */
    public static final String READ = "1";
    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");
    private static final String OF_TESTS = ".*(Test|RuleNode|CaseNode|FrontDoor|WiredContext)\\b.*";
    private static @Nullable CaseNode running;

    private final ConfigurableApplicationContext context;
    private final MockMvcTester http;
    /** The clock of events is one for the whole JVM: another node that came and went leaves another one behind. */
    private final Clock events;
    private int keys;

    private CaseNode(TestDatabase database, String... settings) {
        context = new SpringApplicationBuilder(Node.class).web(WebApplicationType.NONE)
                .properties("entente.clock=drill", "entente.drill-start=" + START, "spring.main.banner-mode=off")
                .properties(settings).properties(database.properties()).run();
        events = GenericEventMessage.clock;
        context.getBean(FirstStart.class).bringIn();
        settle();
        JsonMapper.Builder json = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        new WrittenTexts().customize(json);
        http = MockMvcTester.create(MockMvcBuilders
                .standaloneSetup(context.getBeansWithAnnotation(RestController.class).values().toArray())
                .setCustomArgumentResolvers(new InstructionResolver()).addFilters(new RequestDigest())
                .setMessageConverters(new ByteArrayHttpMessageConverter(), new StringHttpMessageConverter(),
                        new JacksonJsonHttpMessageConverter(json.build()))
                .setControllerAdvice(new Refused()).build());
    }

    public static synchronized CaseNode running() {
        if (running == null) {
            running = new CaseNode(TestPostgres.database());
        }
        return running;
    }

    /** Another one with settings of its own, on a database that may have been used before; closed by whoever starts it. */
    public static CaseNode started(TestDatabase database, String... settings) {
        return new CaseNode(database, settings);
    }

    @Override
    public void close() {
        context.close();
    }

    public MvcTestResult get(String person, String path) {
        return send(HttpMethod.GET, person, path, "");
    }

    public MvcTestResult delete(String person, String path) {
        return send(HttpMethod.DELETE, person, path, "");
    }

    /** Without key and without anybody signed in. */
    public MvcTestResult anybody(HttpMethod method, String path) {
        return http.perform(MockMvcRequestBuilders.request(method, path).header("Accept-Language", "en"));
    }

    /** Moves the clock to this local time, from due moment to due moment. */
    public void advance(String local) {
        context.getBean(Drill.class).advanceTo(
                LocalDateTime.parse(local).atZone(WorkingCalendar.DEFAULT_ZONE).toInstant());
        settle();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** A POST under a key of its own; single quotes stand for double ones, headers are name, value, name, value. */
    public MvcTestResult post(String person, String path, String body, String... headers) {
        return send(HttpMethod.POST, person, path, body, headers);
    }

    /** The same by somebody who read the ledger up to {@link #READ}. */
    public MvcTestResult consent(String person, String path, String body) {
        return post(person, path, body, "Entente-Position", READ);
    }

    public MvcTestResult put(String person, String path, String body, String... headers) {
        return send(HttpMethod.PUT, person, path, body, headers);
    }

    private MvcTestResult send(HttpMethod method, String person, String path, String body, String... headers) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(method, path).principal(() -> person)
                .contentType(MediaType.APPLICATION_JSON).content(body.replace('\'', '"'));
        GenericEventMessage.clock = events;
        boolean keyed = false;
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
            keyed |= headers[i].equals(IdempotencyKey.HEADER);
        }
        return http.perform(keyed ? request : request.header(IdempotencyKey.HEADER, "node-" + ++keys));
    }

    /** The stored names of everything that happened to an aggregate, in order. */
    public List<String> stored(String aggregate) {
        return jdbc().sql("select payload_type from es.event where aggregate_id = ? order by sequence").param(aggregate)
                .query(String.class).list();
    }

    /** The payload of the last event of this stored name in an aggregate, as JSON. */
    public String payload(String aggregate, String name) {
        List<String> all = new ArrayList<>(jdbc().sql("""
                                                      select convert_from(payload, 'UTF8') from es.event
                                                      where aggregate_id = ? and payload_type = ? order by sequence""")
                .params(aggregate, name).query(String.class).list());
        return all.getLast();
    }

    public long events() {
        return jdbc().sql("select count(*) from es.event").query(Long.class).single();
    }

    /** What the service itself does when something elsewhere calls for it, where a test cannot bring that about. */
    public void react(Command command) {
        GenericEventMessage.clock = events;
        UUID id = UUID.nameUUIDFromBytes(("react-" + ++keys).getBytes(StandardCharsets.UTF_8));
        context.getBean("systemDesk", Desk.class)
                .carryOut(new Order(command, Acting.system("reaction/test").actor(), id,
                        id.toString().replace("-", ""), null, null, "reaction", null));
        settle();
    }

    /** A person's command that came past the front door. */
    public void give(String person, Command command) {
        GenericEventMessage.clock = events;
        UUID id = UUID.nameUUIDFromBytes(("give-" + ++keys).getBytes(StandardCharsets.UTF_8));
        context.getBean(CommandDesk.class).carryOut(
                new Order(command, person, id, id.toString().replace("-", ""), null, null, "player", null));
    }

    /** How many contents are kept. */
    public long blobs() {
        return jdbc().sql("select count(*) from es.blob").query(Long.class).single();
    }

    /** Returns when all reactions have had their effect. */
    public void settle() {
        GenericEventMessage.clock = events;
        context.getBean(Drill.class).settle();
    }

    public JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    @EnableAutoConfiguration
    @ComponentScan(basePackages = {"org.entente.log",
            "org.entente.command"}, excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = OF_TESTS))
    static class Node {}

    @RestControllerAdvice
    private static final class Refused {
        @ExceptionHandler
        ResponseEntity<String> refused(Refusal no) {
            return ResponseEntity.status(no.kind().status()).body(no.code());
        }
    }
}
