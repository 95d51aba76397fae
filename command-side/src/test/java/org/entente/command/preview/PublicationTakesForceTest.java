package org.entente.command.preview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.entente.api.calendar.CalendarCommand.PublishCalendarYears;
import org.entente.api.calendar.CalendarYear;
import org.entente.api.calendar.DateRange;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.deadline.Budget;
import org.entente.api.identity.PersonId;
import org.entente.api.obligation.ObligationEvent.DeadlineRebased;
import org.entente.api.obligation.ObligationEvent.ObligationOpened;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.PolicyCommand.PublishLimits;
import org.entente.api.policy.PolicyEvent.LimitsTookForce;
import org.entente.api.request.RequestCommand.Confirm;
import org.entente.api.request.RequestEvent.RequestApproved;
import org.entente.api.request.RequestId;
import org.entente.api.rules.Publication;
import org.entente.command.casework.CaseWorld;
import org.entente.command.rules.RuleShelf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.preview.LivingRuleNode.ADMINISTRATOR;

/**
 * Rules OBL-5 and OBL-6 on the real store, told in order: what a preview says is what moves when the publication takes force; what was
 * decided on the old rules and recorded afterwards moves too; what has its verdict never changes.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublicationTakesForceTest {
    private static LivingRuleNode node;

    @BeforeAll
    static void start() {
        node = new LivingRuleNode();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    @Order(1)
    void a_day_off_moves_exactly_what_the_preview_said_and_no_verdict() {
        RequestId answered = node.approved("REQ-1");
        node.order(node.head(CaseWorld.RND), new Confirm(answered, CaseWorld.RND, 1));
        node.approved("REQ-2");
        node.submitted("REQ-3");
        node.settle();
        String closedBefore = closed();
        PublishCalendarYears dayOff = withDayOff("2026-03-03");
        Preview<?> preview = node.bean(PublicationPreview.class).of(dayOff, new PersonId(ADMINISTRATOR));

        node.order(ADMINISTRATOR, dayOff);
        node.settle();

        assertThat(preview.moves()).hasSize(4);
        assertThat(moved(Publication.ofCalendar(preview.version())))
                .containsExactlyInAnyOrderElementsOf(said(preview));
        assertThat(closed()).isEqualTo(closedBefore);
        assertThat(looking()).isZero();
    }

    @Test
    @Order(2)
    void limits_of_a_later_day_move_at_its_beginning_and_not_before() {
        PublishLimits tighter = new PublishLimits(null, Map.of(LimitKey.CONFIRMATION, Budget.workingDays(1)), Map.of(),
                "because",
                LocalDate.parse("2026-03-03"));
        node.order(ADMINISTRATOR, tighter);
        node.settle();
        long version = node.bean(RuleShelf.class).upToDate().limits().last();
        assertThat(moved(Publication.ofLimits(version))).isEmpty();

        node.advanceTo(CaseWorld.at("2026-03-03T00:00"));

        assertThat(node.all(LimitsTookForce.class)).extracting(LimitsTookForce::occurredAt)
                .containsExactly(CaseWorld.at("2026-03-03T00:00"));
        assertThat(moved(Publication.ofLimits(version))).hasSize(3);
        assertThat(node.all(DeadlineRebased.class)).filteredOn(
                one -> Publication.ofLimits(version).equals(one.publication()))
                .allSatisfy(one -> assertThat(one.occurredAt()).isEqualTo(CaseWorld.at("2026-03-03T00:00")));
    }

    @Test
    @Order(3)
    void what_was_decided_on_old_rules_and_recorded_afterwards_is_moved_as_well() throws Exception {
        RequestId late = node.submitted("REQ-late");
        node.settle();
        CountDownLatch decided = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        var held = node.bean(EventStore.class).registerDispatchInterceptor(messages -> {
            if (messages.stream().anyMatch(one -> one.getPayload() instanceof RequestApproved)) {
                decided.countDown();
                await(go);
            }
            return (index, message) -> message;
        });
        CompletableFuture<Void> approval = CompletableFuture
                .runAsync(() -> node.order("he.jia", LivingRuleNode.approval(late)));
        assertThat(decided.await(20, TimeUnit.SECONDS)).isTrue();

        PublishCalendarYears dayOff = withDayOff("2026-03-04");
        node.order(ADMINISTRATOR, dayOff);
        go.countDown();
        approval.get(20, TimeUnit.SECONDS);
        held.cancel();
        node.settle();

        long version = node.bean(RuleShelf.class).upToDate().calendars().last();
        assertThat(node.events("REQ-late")).filteredOn(ObligationOpened.class::isInstance)
                .extracting(one -> ((ObligationOpened) one).obligation().calendarVersion())
                .as("opened under the old calendar").doesNotContain(version);
        assertThat(positionOf("REQ-late", "request.approved")).isGreaterThan(positionOfCalendar(version));
        assertThat(node.events("REQ-late")).filteredOn(DeadlineRebased.class::isInstance)
                .extracting(one -> ((DeadlineRebased) one).publication().toString())
                .containsExactly("calendar-" + version, "calendar-" + version);
        assertThat(looking()).isZero();
    }

    @Test
    @Order(4)
    void everything_that_is_open_names_the_due_moment_that_the_rules_in_force_give() {
        Preview<?> nothing = node.bean(PublicationPreview.class).of(
                PublishLimits.atOnce(Map.of(LimitKey.RETROSPECTIVE, Budget.workingDays(4)), "because"),
                new PersonId(ADMINISTRATOR));

        assertThat(nothing.asked()).isPositive();
        assertThat(nothing.moves()).isEmpty();
        assertThat(nothing.stays()).isEmpty();
    }

    private static PublishCalendarYears withDayOff(String day) {
        WorkingCalendar calendar = node.bean(RuleShelf.class).current().at(node.now()).calendar();
        CalendarYear table = calendar.years().get(2026);
        List<DateRange> off = new ArrayList<>(table.off());
        off.add(DateRange.of(day, day));
        return PublishCalendarYears.of(new CalendarYear(2026, off, table.makeUp(), "corrected " + day, false));
    }

    private static List<String> said(Preview<?> preview) {
        return preview.moves().stream().map(one -> line(one.id().value(), one.oldDue(), one.newDue())).toList();
    }

    private static List<String> moved(Publication publication) {
        return node.all(DeadlineRebased.class).stream().filter(one -> publication.equals(one.publication()))
                .map(one -> line(one.obligation().value(), one.from(), one.to())).toList();
    }

    private static String line(String id, Instant from, Instant to) {
        return id + " " + from + " " + to;
    }

    /** A hash over every verdict in the store. */
    private static String closed() {
        return node.sql()
                .sql("""
                     select md5(coalesce(string_agg(aggregate_id || sequence || payload_type || md5(payload), ','
                                         order by aggregate_id, sequence), ''))
                     from es.event where payload_type in ('obligation.met', 'obligation.missed', 'obligation.waived',
                                                          'obligation.cancelled', 'obligation.fulfilled-late')""")
                .query(String.class).single();
    }

    private static long looking() {
        return node.sql().sql("select count(*) from clock.look").query(Long.class).single();
    }

    private static long positionOf(String aggregateId, String type) {
        return node.sql().sql("""
                              select l.position from es.event e join ledger.entry l using (global_index)
                              where e.aggregate_id = :id and e.payload_type = :type""").param("id", aggregateId)
                .param("type", type).query(Long.class).single();
    }

    private static long positionOfCalendar(long version) {
        return node.sql().sql("""
                              select max(l.position) from es.event e join ledger.entry l using (global_index)
                              where e.aggregate_id = 'CAL-cn'
                              and (convert_from(e.payload, 'UTF8')::jsonb ->> 'version')::bigint = :version""")
                .param("version", version).query(Long.class).single();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody let it go");
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
