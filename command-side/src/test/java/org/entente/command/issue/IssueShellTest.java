package org.entente.command.issue;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.entente.api.identity.Acting;
import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.Urgency;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.obligation.ObligationEvent.ObligationOpened;
import org.entente.api.refusal.Refusal;
import org.entente.command.decision.Story;
import org.entente.command.shell.Attempt;
import org.entente.command.shell.CommandResult;
import org.entente.log.blob.BlobStore;
import org.entente.log.postgres.OnPostgres;
import org.entente.log.postgres.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.instanceOf;

/** The shell as Axon sees it: it folds, asks the rules, stamps one instant, and tells the clock's deeds from a person's. */
@OnPostgres
class IssueShellTest {
    private static final Instant REPORTED = Yunlan.at("2026-01-06T10:00");

    private final Map<String, Instant> stamped = new HashMap<>();
    private final JdbcClient jdbc;
    private final DataSource database;

    IssueShellTest(TestDatabase database) {
        this.database = database.dataSource();
        jdbc = JdbcClient.create(this.database);
    }

    @AfterEach
    void forgetNumbers() {
        jdbc.sql("delete from es.series").update();
    }

    @Test
    void a_report_creates_the_issue_and_its_obligations_in_the_case_of_the_request() {
        var fixture = fixture(REPORTED, Yunlan.liaison("production"), null);
        fixture.givenNoPriorActivity().when(asked(report()))
                .expectSuccessfulHandlerExecution().expectResultMessagePayloadMatching(instanceOf(CommandResult.class));
        List<? extends DomainEventMessage<?>> events = stored(fixture);
        assertThat(events.getFirst().getPayload()).isInstanceOf(IssueEvent.class);
        assertThat(events).allSatisfy(event -> assertThat(event.getMetaData()).containsEntry("case", "REQ-7"));
        assertThat(events.stream().map(DomainEventMessage::getPayload)).anyMatch(ObligationOpened.class::isInstance);
    }

    @Test
    void what_falls_due_in_passing_is_the_clocks_deed() {
        var fixture = fixture(REPORTED.plusSeconds(5 * 3_600), Yunlan.DIRECTOR, null);
        fixture.givenCurrentTime(REPORTED).andGiven(history()).when(asked(Asked.notice()))
                .expectSuccessfulHandlerExecution();
        List<? extends DomainEventMessage<?>> events = stored(fixture);
        assertThat(events).filteredOn(event -> event.getPayload() instanceof ObligationMissed).isNotEmpty()
                .allSatisfy(event -> assertThat(event.getMetaData()).containsEntry("actor", "system:clock"));
        assertThat(events.getLast().getMetaData()).doesNotContainEntry("actor", "system:clock");
    }

    @Test
    void a_clock_behind_the_last_event_does_not_turn_time_back() {
        Instant behind = REPORTED.minusSeconds(60);
        fixture(behind, Yunlan.COORDINATOR, null).givenCurrentTime(REPORTED).andGiven(history())
                .when(asked(Asked.triage(Urgency.URGENT)))
                .expectSuccessfulHandlerExecution();
        assertThat(stamped.get("now")).isAfterOrEqualTo(REPORTED);
    }

    @Test
    void only_what_a_person_did_since_makes_stale() {
        fixture(REPORTED.plusSeconds(60), Yunlan.COORDINATOR, -1L).givenCurrentTime(REPORTED).andGiven(history())
                .when(asked(Asked.triage(Urgency.URGENT))).expectException(Refusal.class)
                .expectNoEvents();
        Object[] byTheClock = Arrays.stream(history())
                .map(event -> GenericEventMessage.asEventMessage(event).andMetaData(Map.of("actor", "system:clock")))
                .toArray();
        fixture(REPORTED.plusSeconds(60), Yunlan.COORDINATOR, -1L).givenCurrentTime(REPORTED).andGiven(byTheClock)
                .when(asked(Asked.triage(Urgency.URGENT))).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_version_that_is_yet_to_come_cannot_have_been_seen() {
        long last = history().length - 1L;
        fixture(REPORTED.plusSeconds(60), Yunlan.COORDINATOR, last).givenCurrentTime(REPORTED).andGiven(history())
                .when(asked(Asked.triage(Urgency.URGENT))).expectSuccessfulHandlerExecution();
        fixture(REPORTED.plusSeconds(60), Yunlan.COORDINATOR, last + 1).givenCurrentTime(REPORTED).andGiven(history())
                .when(asked(Asked.triage(Urgency.URGENT))).expectException(Refusal.class);
    }

    private AggregateTestFixture<IssueShell> fixture(Instant now, Acting by, @Nullable Long seen) {
        AggregateTestFixture<IssueShell> fixture = new AggregateTestFixture<>(IssueShell.class);
        fixture.registerInjectableResource(new Attempt(now, by, Yunlan.BOOK,
                request -> Yunlan.caseOf("rnd", "production"), seen, instant -> stamped.put("now", instant), false));
        fixture.registerInjectableResource(new IssueNumbers(jdbc));
        fixture.registerInjectableResource(new BlobStore(new JdbcTemplate(database)));
        fixture.registerCommandTargetResolver(
                message -> new VersionedAggregateIdentifier(((Command) message.getPayload()).aggregateId(), null));
        return fixture;
    }

    private static IssueCommand.ReportIssue report() {
        return Asked.report("production", Urgency.URGENT, "rnd");
    }

    private static Object[] history() {
        Story<IssueState, IssueCommand, IssueEvent> story = Story.of(new IssueRules(), IssueEvent.class, Yunlan.BOOK)
                .inCase(Yunlan.caseOf("rnd", "production"));
        return story.when(REPORTED, Yunlan.liaison("production"), report()).history().toArray(DomainEvent[]::new);
    }

    private static GenericCommandMessage<Command> asked(Command command) {
        return new GenericCommandMessage<>(new GenericMessage<>(command), IssueCommand.class.getName());
    }

    private static List<? extends DomainEventMessage<?>> stored(AggregateTestFixture<IssueShell> fixture) {
        return fixture.getEventStore().readEvents(Asked.ISSUE.value()).asStream().toList();
    }
}
