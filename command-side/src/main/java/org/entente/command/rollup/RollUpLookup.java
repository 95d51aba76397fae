package org.entente.command.rollup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.entente.api.refusal.Refusal;
import org.entente.api.rollup.RollUpEvent;
import org.entente.api.rollup.RollUpId;
import org.entente.api.rollup.RollUpPhase;
import org.entente.api.week.WeekKey;
import org.entente.command.shell.RuleSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Folds roll-ups from their own events, so that nobody decides on a view. */
@Component
public final class RollUpLookup {
    /** Further than this no calendar moves a summary day. */
    private static final int WEEKS_AROUND = 4;

    private final ObjectProvider<EventStore> store;
    private final ObjectProvider<RuleSource> rules;
    private final JdbcClient jdbc;

    RollUpLookup(ObjectProvider<EventStore> store, ObjectProvider<RuleSource> rules, JdbcClient jdbc) {
        this.store = store;
        this.rules = rules;
        this.jdbc = jdbc;
    }

    /** The roll-up that is to cover a week that began then; empty if one does already. */
    public Optional<RollUpId> toCover(WeekKey week, Instant beganAt) {
        return Covering.of(week, rules.getObject().current().at(beganAt).calendar(), near(week));
    }

    /** The roll-up that covers a week. */
    Optional<RollUpState> covering(WeekKey week) {
        return near(week).stream().filter(one -> one.covers(week)).findFirst();
    }

    /**
     * The last week that a roll-up covers.
     *
     * @throws Refusal {@code not-found} if there is no such roll-up
     */
    public WeekKey lastWeekOf(RollUpId id) {
        RollUpState state = state(id);
        if (state.phase() == RollUpPhase.NONE) {
            throw Refusal.notFound(id.value());
        }
        return state.weeks().getLast();
    }

    RollUpState state(RollUpId id) {
        RollUpState state = RollUpState.NONE;
        DomainEventStream events = store.getObject().readEvents(id.value());
        while (events.hasNext()) {
            if (events.next().getPayload() instanceof RollUpEvent event) {
                state = state.evolve(event);
            }
        }
        return state;
    }

    /** Ids follow the days on which roll-ups were opened. */
    private List<RollUpState> near(WeekKey week) {
        return jdbc.sql("""
                        select aggregate_id from es.event
                        where aggregate_id between :first and :last and sequence = 0 order by aggregate_id""")
                .param("first", RollUpId.on(week.monday().minusWeeks(WEEKS_AROUND)).value())
                .param("last", RollUpId.on(week.monday().plusWeeks(WEEKS_AROUND)).value())
                .query(String.class).list().stream().map(id -> state(new RollUpId(id))).toList();
    }
}
