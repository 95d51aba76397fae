package org.entente.command.week;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.RequestId;
import org.entente.api.week.SlotPhase;
import org.entente.api.week.WeekKey;
import org.entente.api.week.WeeklyUpdateEvent;
import org.entente.api.week.WeeklyUpdateId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds weekly slots by their events, so that what is filled in is decided on committed facts, never on a view. */
@Component
class SlotLookup {
    private final ObjectProvider<EventStore> store;
    private final JdbcClient jdbc;

    SlotLookup(ObjectProvider<EventStore> store, JdbcClient jdbc) {
        this.store = store;
        this.jdbc = jdbc;
    }

    /** A slot as it is now. */
    record Slot(WeeklyUpdateId id, SlotState state) {
        RequestId request() {
            return state.opened().request();
        }

        DepartmentId department() {
            return state.opened().department();
        }

        /** As it would be. */
        Slot asIfSubmitted() {
            return new Slot(id, new SlotState(SlotPhase.SUBMITTED, state.opened(), state.said(),
                    state.late() || state.phase() == SlotPhase.MISSED));
        }
    }

    Slot slot(WeeklyUpdateId id) {
        DomainEventStream events = store.getObject().readEvents(id.value());
        SlotState state = SlotState.NONE;
        while (events.hasNext()) {
            state = events.next().getPayload() instanceof WeeklyUpdateEvent event ? state.evolve(event) : state;
        }
        return new Slot(id, state);
    }

    /** The slots of a week that are one of these departments', or in one of these cases, by id. */
    List<WeeklyUpdateId> slotsOf(WeekKey week, Set<DepartmentId> departments, Set<RequestId> requests) {
        String first = WeeklyUpdateId.ofWeek(week);
        return jdbc.sql("""
                        select aggregate_id from es.event
                        where sequence = 0 and type = 'WeeklyUpdate'
                              and aggregate_id collate "C" >= :first and aggregate_id collate "C" < :beyond
                              and (es.field_of(payload, 'department') = any(:departments)
                                   or es.field_of(payload, 'request') = any(:requests))
                        order by global_index""").param("first", first)
                .param("beyond", first.substring(0, first.length() - 1) + '.') // the character after the hyphen
                .param("departments", departments.stream().map(DepartmentId::value).toArray(String[]::new))
                .param("requests", requests.stream().map(RequestId::value).toArray(String[]::new))
                .query(String.class).list().stream().map(WeeklyUpdateId::new).toList();
    }

    /** The cases in which this person was ever named liaison of a department, whether or not that still holds. */
    Set<RequestId> everNamedIn(PersonId person) {
        return jdbc.sql("""
                        select distinct aggregate_id from es.event
                        where payload_type = 'request.liaison-named' and es.field_of(payload, 'liaison') = ?""")
                .param(person.value()).query(String.class).list().stream().map(RequestId::new)
                .collect(Collectors.toSet());
    }
}
