package org.entente.command.reaction;

import java.time.Instant;
import java.util.List;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssueId;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.obligation.ObligationEvent.AlarmCleared;
import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.entente.command.decision.Cases;
import org.entente.command.desk.Order;
import org.entente.command.web.RecordingDesk;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What follows elsewhere: under ids that a second delivery derives again, as a system actor, with the cause named. */
class ReactionsTest {
    private static final Cases NO_CASES = request -> {
        throw Refusal.notFound(request.value());
    };
    private static final DomainEvent EVENT = new AlarmCleared("raise", Instant.parse("2026-01-05T01:00:00Z"));
    private final DomainEventMessage<DomainEvent> message = new GenericDomainEventMessage<>("Issue", "ISS-1", 0, EVENT);
    private final RecordingDesk desk = new RecordingDesk();

    /** Two commands, so that their places tell them apart. Inner, so that no scan for reactions finds it. */
    final class WhenAlarmThenAskTwice implements Reaction {
        @Override
        public List<Command> to(DomainEvent event, Instant at, Cases cases) {
            return List.of(new IssueCommand.Tick(new IssueId("ISS-1")), new IssueCommand.Tick(new IssueId("ISS-1")));
        }
    }

    @Test
    void a_second_delivery_carries_the_same_ids() {
        Reactions reactions = new Reactions(List.of(new WhenAlarmThenAskTwice()), NO_CASES, desk);
        reactions.on(EVENT, message);
        reactions.on(EVENT, message);
        List<Order> orders = desk.orders();
        assertThat(orders).hasSize(4);
        assertThat(orders.subList(0, 2)).isEqualTo(orders.subList(2, 4));
        assertThat(orders.get(0).commandId()).isNotEqualTo(orders.get(1).commandId());
    }

    @Test
    void the_reaction_acts_as_itself_because_of_the_event() {
        new Reactions(List.of(new WhenAlarmThenAskTwice()), NO_CASES, desk).on(EVENT, message);
        Order order = desk.orders().getFirst();
        assertThat(order.actor()).isEqualTo("system:reaction/WhenAlarmThenAskTwice");
        assertThat(order.causation()).isEqualTo(message.getIdentifier());
        assertThat(order.channel()).isEqualTo("reaction");
        assertThat(order.requestHash()).isNotNull();
    }

    @Test
    void a_refusal_counts_as_done_but_being_too_busy_does_not() {
        Reactions refused = new Reactions(List.of(new WhenAlarmThenAskTwice()), NO_CASES, order -> {
            throw Refusal.rule("not-now", "1.5", "It is closed.");
        });
        assertThatCode(() -> refused.on(EVENT, message)).doesNotThrowAnyException();
        Reactions busy = new Reactions(List.of(new WhenAlarmThenAskTwice()), NO_CASES, order -> {
            throw Refusal.of(RefusalKind.BUSY, "too-busy", "Again, please.");
        });
        assertThatThrownBy(() -> busy.on(EVENT, message)).isInstanceOf(Refusal.class);
    }
}
