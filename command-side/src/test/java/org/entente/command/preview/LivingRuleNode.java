package org.entente.command.preview;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.entente.api.calendar.OfficeHours;
import org.entente.api.deadline.Budget;
import org.entente.api.identity.DepartmentId;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.organization.Organization;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.PolicyCommand.PublishLimits;
import org.entente.api.request.RequestCommand.ApproveRequest;
import org.entente.api.request.RequestCommand.CreateDraft;
import org.entente.api.request.RequestCommand.SignRequest;
import org.entente.api.request.RequestCommand.Submit;
import org.entente.api.request.RequestForm;
import org.entente.api.request.RequestId;
import org.entente.api.request.ReviewFindings;
import org.entente.command.calendar.CalendarTables;
import org.entente.command.casework.CaseWorld;
import org.entente.command.desk.CommandDesk;
import org.entente.command.desk.NamedUuid;
import org.entente.command.desk.Order;
import org.entente.command.drill.Drill;
import org.entente.command.organization.OrganizationImport;
import org.entente.command.rules.RuleShelf;
import org.entente.command.web.FrontDoor;
import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The whole deciding side on a real store with processors and sweep, the sample company in it, on a clock that the test moves. */
public final class LivingRuleNode implements AutoCloseable {
    public static final String ADMINISTRATOR = "lu.chuan";
    public static final String DIRECTOR = "lin.lan";
    private static final Instant START = CaseWorld.at("2026-03-02T09:00");
    private static final String OF_OTHER_TESTS = ".*(Test|RuleNode|WiredContext)\\b.*";

    private final TestDatabase database = TestPostgres.database();
    private final ConfigurableApplicationContext node;
    private final AtomicLong orders = new AtomicLong();

    public LivingRuleNode() {
        node = new SpringApplicationBuilder(Node.class).web(WebApplicationType.NONE)
                .properties("entente.clock=drill", "entente.drill-start=" + START, "spring.main.banner-mode=off")
                .properties(database.properties()).run();
        OrganizationImport.sample().commands(OfficeHours.STANDARD)
                .forEach(one -> order("system:setup", one));
        order("system:setup", CalendarTables.shipped());
        order(ADMINISTRATOR, limit(LimitKey.ARCHIVE, "9 wd")); // so that there are versions to name
        order(ADMINISTRATOR, limit(LimitKey.ARCHIVE, "10 wd"));
        settle();
    }

    public static PublishLimits limit(LimitKey key, String budget) {
        return PublishLimits.atOnce(Map.of(key, Budget.parse(budget)), "because");
    }

    public <T> T bean(Class<T> type) {
        return node.getBean(type);
    }

    public JdbcClient sql() {
        return bean(JdbcClient.class);
    }

    public void order(String actor, Command command) {
        String key = "order-" + orders.incrementAndGet();
        bean(CommandDesk.class).carryOut(new Order(command, actor, NamedUuid.of(key),
                NamedUuid.of(key).toString().replace("-", ""), null, null, "api", null));
    }

    public void settle() {
        bean(Drill.class).settle();
    }

    public void advanceTo(Instant moment) {
        bean(Drill.class).advanceTo(moment);
        settle();
    }

    public Instant now() {
        return bean(Clock.class).instant();
    }

    public Organization organization() {
        return bean(RuleShelf.class).current().organizations().latest();
    }

    /** The sequence of the last event of a stream: what the next publication has to have seen. */
    public long version(String aggregateId) {
        return sql().sql("select max(sequence) from es.event where aggregate_id = :id").param("id", aggregateId)
                .query(Long.class).single();
    }

    public List<DomainEvent> events(String aggregateId) {
        return bean(EventStore.class).readEvents(aggregateId).asStream().map(one -> (DomainEvent) one.getPayload())
                .toList();
    }

    /** All events of one kind in the whole store, stream by stream. */
    public <E extends DomainEvent> List<E> all(Class<E> kind) {
        return sql().sql("select distinct aggregate_id from es.event order by 1").query(String.class).list().stream()
                .flatMap(id -> events(id).stream()).filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Of product with rnd and sales, submitted now: the review is owed. */
    public RequestId submitted(String id) {
        RequestId request = new RequestId(id);
        RequestForm form = CaseWorld.form(CaseWorld.RND, CaseWorld.SALES);
        order(liaison(CaseWorld.PRODUCT), new CreateDraft(request, CaseWorld.PRODUCT, null, form));
        order(head(CaseWorld.PRODUCT), new SignRequest(request, CaseWorld.PRODUCT, 1));
        order(liaison(CaseWorld.PRODUCT), new Submit(request, CaseWorld.PRODUCT, null));
        return request;
    }

    /** Approved now: rnd and sales owe their answers. */
    public RequestId approved(String id) {
        RequestId request = submitted(id);
        order("he.jia", approval(request));
        settle();
        return request;
    }

    public static ApproveRequest approval(RequestId request) {
        return new ApproveRequest(request, ReviewFindings.ALL_MET);
    }

    public String head(DepartmentId department) {
        return organization().headOf(department).orElseThrow().value();
    }

    public String liaison(DepartmentId department) {
        return organization().liaisonOf(department).orElseThrow().value();
    }

    /** Spring's web layer with these controllers of the node. */
    public MockMvc web(Class<?>... controllers) {
        return FrontDoor.serving(Stream.of(controllers).map(node::getBean).toArray());
    }

    @Override
    public void close() {
        node.close();
        database.close();
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan(basePackages = {"org.entente.log",
            "org.entente.command"}, excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = OF_OTHER_TESTS))
    static class Node {}
}
