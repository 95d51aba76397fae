package org.entente.command.rehearsal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.entente.api.issue.IssueCommand;
import org.entente.api.organization.Person;
import org.entente.api.refusal.Refusal;
import org.entente.command.desk.CommandDesk;
import org.entente.command.desk.Order;
import org.entente.command.drill.Drill;
import org.entente.command.organization.OrganizationImport;
import org.entente.command.player.Script;
import org.entente.command.player.Step;
import org.entente.command.player.StepAct;
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

/** The whole deciding side on a drill database, and the acts of a case file to give there. */
final class RehearsedCompany implements AutoCloseable {
    private static final String OF_OTHER_TESTS = ".*(Test|RuleNode|WiredContext)\\b.*";
    private static final Set<String> CASES = Set.of("", "XT-2026-012");

    private final List<Step> steps = Script.sample().steps().stream()
            .filter(step -> CASES.contains(step.caseNumber()) && step.act() instanceof StepAct.Give).toList();
    private final List<Person> people = OrganizationImport.sample().company().people();
    private final Set<String> accepted = new TreeSet<>();
    private final Set<String> refused = new TreeSet<>();
    private final TestDatabase database = TestPostgres.database();
    private final ConfigurableApplicationContext node;
    private int given;
    private int told;

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan(basePackages = {"org.entente.log",
            "org.entente.command"}, excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = OF_OTHER_TESTS))
    static class Node {}

    RehearsedCompany() {
        node = new SpringApplicationBuilder(Node.class).web(WebApplicationType.NONE)
                .properties("entente.clock=drill", "entente.drill-start=2026-01-05T01:00:00Z",
                        "spring.main.banner-mode=off")
                .properties(database.properties()).run();
    }

    /** @param refusal empty if it was accepted */
    record Outcome(String refusal, List<String> events) {}

    /** The next act of the story, at its time. */
    Order next() {
        return order(steps.get(reached(told++)));
    }

    /** The next act of the story, which stays to be given. */
    Order nextByAnother(int pick) {
        Order order = order(steps.get(reached(told)));
        String actor = people.get(pick % people.size()).id().value();
        return new Order(order.command(), actor, order.commandId(), order.requestHash(), null, null, "api", null);
    }

    private int reached(int step) {
        node.getBean(Drill.class).advanceTo(steps.get(step).at());
        return step;
    }

    /** Some act of the story, now; every other time one on an issue, of which a case has few. */
    Order any(int pick) {
        List<Step> all = pick % 2 == 0 ? steps.stream().filter(RehearsedCompany::isAboutIssue).toList() : steps;
        return order(all.get(pick % all.size()));
    }

    private static boolean isAboutIssue(Step step) {
        return step.act() instanceof StepAct.Give give && give.command() instanceof IssueCommand;
    }

    private Order order(Step step) {
        given++;
        return new Order(((StepAct.Give) step.act()).command(), step.actor(), new UUID(7, given),
                "%064x".formatted(given), null, null, "api", null);
    }

    Outcome tried(Order order) {
        try {
            Rehearsal foreseen = node.getBean(Rehearsals.class).of(order);
            return new Outcome("", foreseen.events().stream()
                    .map(one -> one.aggregate() + " " + one.version() + " " + one.type() + " " + one.payload())
                    .toList());
        } catch (Refusal no) {
            return refusal(no);
        }
    }

    Outcome given(Order order) {
        String family = order.command().getClass().getInterfaces()[0].getSimpleName();
        try {
            node.getBean(CommandDesk.class).carryOut(order);
            accepted.add(family);
            List<String> written = written(order);
            node.getBean(Drill.class).settle();
            return new Outcome("", written);
        } catch (Refusal no) {
            refused.add(family);
            return refusal(no);
        }
    }

    private static Outcome refusal(Refusal no) {
        return new Outcome(no.kind() + " " + no.code() + " " + no.clause() + " " + no.getMessage() + no.facts(),
                List.of());
    }

    private List<String> written(Order order) {
        return jdbc()
                .sql("""
                     select aggregate_id || ' ' || sequence || ' ' || payload_type || ' ' || convert_from(payload, 'UTF8')
                     from es.event where convert_from(meta, 'UTF8')::jsonb ->> 'commandId' = ? order by sequence
                     """)
                .param(order.commandId().toString()).query(String.class).list();
    }

    /** Everything that is stored, in one line. */
    String contents() {
        return jdbc()
                .sql("""
                     select (select count(*) || ' ' || coalesce(sum(hashtextextended(e::text, 0)), 0) from es.event e) || ' / '
                         || (select count(*) || ' ' || coalesce(sum(hashtextextended(r::text, 0)), 0) from es.receipt r) || ' / '
                         || (select coalesce(string_agg(s::text, ',' order by s::text), '') from es.series s) || ' / '
                         || (select count(*) from es.blob)""")
                .query(String.class).single();
    }

    Set<String> accepted() {
        return accepted;
    }

    Set<String> refused() {
        return refused;
    }

    private JdbcClient jdbc() {
        return node.getBean(JdbcClient.class);
    }

    @Override
    public void close() {
        node.close();
        database.close();
    }
}
