package org.entente.command.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.entente.api.message.DomainEvent;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestEvent;
import org.entente.command.decision.FallDueFirst;
import org.entente.command.decision.Whole;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.at;

/** What is remembered of a request is what folding all of its events gives. */
class RequestMemoryTest {
    private static final FallDueFirst<RequestState, RequestCommand, RequestEvent> RULES = new FallDueFirst<>(
            new RequestRules(), RequestEvent.class);

    private final List<DomainEventMessage<?>> stored = new ArrayList<>();
    private final RequestMemory memory = new RequestMemory(RULES);
    private int read;

    @Test
    void each_further_event_is_read_once_and_gives_what_a_whole_fold_gives() {
        List<DomainEvent> history = confirmed();
        for (int i = 0; i < history.size(); i++) {
            store(history.get(i), "event-" + i);
            assertThat(latest()).isEqualTo(fold(history.subList(0, i + 1)));
        }
        assertThat(read).as("each event when it came, and once more as the last known").isEqualTo(
                2 * history.size() - 1);
    }

    @Test
    void what_nobody_stored_is_nothing() {
        assertThat(latest()).isEqualTo(RULES.initial());
    }

    @Test
    void a_last_event_that_was_never_committed_is_forgotten() {
        List<DomainEvent> history = confirmed();
        int last = history.size() - 1;
        for (int i = 0; i < last; i++) {
            store(history.get(i), "event-" + i);
        }
        Whole<RequestState> before = latest();
        store(history.get(last), "rolled-back");
        latest();
        stored.removeLast();

        assertThat(latest()).isEqualTo(before);

        store(history.get(last), "another");
        assertThat(latest()).isEqualTo(fold(history));
    }

    private static List<DomainEvent> confirmed() {
        return Requests.approved().when(at("2026-03-05T15:55"), asHead(RND), Requests.confirm(RND, 1))
                .when(at("2026-03-05T16:00"), asHead(SALES), Requests.confirm(SALES, 1)).history();
    }

    private static Whole<RequestState> fold(List<DomainEvent> events) {
        Whole<RequestState> whole = RULES.initial();
        for (DomainEvent event : events) {
            whole = RULES.evolve(whole, event);
        }
        return whole;
    }

    private void store(DomainEvent event, String id) {
        stored.add(new GenericDomainEventMessage<>("Request", REQUEST.value(), stored.size(), event,
                Map.of(), id, event.occurredAt()));
    }

    private Whole<RequestState> latest() {
        return memory.latest(REQUEST, (id, from) -> DomainEventStream.of(
                stored.stream().skip(from).peek(one -> read++).toList().toArray(DomainEventMessage[]::new)));
    }
}
