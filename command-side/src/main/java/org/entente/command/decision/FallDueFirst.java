package org.entente.command.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.message.TickCommand;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationEvent;
import org.entente.api.obligation.ObligationEvent.AlarmCleared;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.obligation.ObligationId;

/**
 * Rule OBL-1: what has fallen due is decided first. Before any command everything due by now is recorded in due order, each with what
 * it brings about, and only then the command is decided on the state that results. So the history depends on commands and
 * their times, never on how fast anybody looked.
 */
public final class FallDueFirst<S, C extends Command, E extends DomainEvent> {
    /** More than this many consequences at once can only be a rule that feeds itself. */
    private static final int MOST_EVENTS = 100_000;

    private final Decider<S, C, E> decider;
    private final Class<E> family;

    public FallDueFirst(Decider<S, C, E> decider, Class<E> family) {
        this.decider = decider;
        this.family = family;
    }

    public Whole<S> initial() {
        return new Whole<>(decider.initial(), Obligations.NONE);
    }

    public Whole<S> evolve(Whole<S> whole, DomainEvent event) {
        return Whole.evolve(decider, whole, event, family);
    }

    /** Everything that a command brings about, what had fallen due before it included; empty for a tick too early. */
    public List<Happening> handle(Whole<S> whole, C command, Occasion occasion) {
        Run run = new Run(command.aggregateId(), whole, occasion);
        run.letFallDue();
        if (!(command instanceof TickCommand)) {
            run.byClock = false;
            decider.decide(run.whole.state(), command, occasion).forEach(run::happen);
            run.byClock = true;
            run.letFallDue(); // what was opened with a due moment already past: a reopened or back-dated limit
        }
        return run.events;
    }

    private final class Run {
        private final String owner;
        private final Occasion occasion;
        private final List<Happening> events = new ArrayList<>();
        private boolean byClock = true;
        private Whole<S> whole;

        Run(String owner, Whole<S> whole, Occasion occasion) {
            this.owner = owner;
            this.whole = whole;
            this.occasion = occasion;
        }

        void letFallDue() {
            while (fallsDue()) {
                if (events.size() > MOST_EVENTS) {
                    throw new IllegalStateException(owner + " never comes to rest");
                }
            }
        }

        /** Records the one thing that is due first; a miss goes before an alarm of the same moment. */
        private boolean fallsDue() {
            Optional<Obligation> due = whole.obligations().nextDue().filter(one -> isPast(one.dueAt()));
            Optional<Alarm> alarm = whole.obligations().nextAlarm().filter(one -> isPast(one.at()));
            if (due.isPresent() && alarm.map(one -> !one.at().isBefore(due.get().dueAt())).orElse(true)) {
                Obligation missed = due.get();
                append(new ObligationMissed(missed.id(), missed.code(), missed.dueAt()));
                decider.missed(whole.state(), missed, occasion.book()).forEach(this::happen);
                return true;
            }
            alarm.ifPresent(one -> {
                append(new AlarmCleared(one.name(), one.at()));
                decider.rung(whole.state(), one, occasion.book()).forEach(this::happen);
            });
            return alarm.isPresent();
        }

        private boolean isPast(Instant moment) {
            return !moment.isAfter(occasion.now());
        }

        /** An event of the aggregate and what it does to the obligations. */
        void happen(E event) {
            append(event);
            for (ObligationStep step : decider.follow(whole.state(), event, whole.obligations(), occasion.book())) {
                ObligationId next = ObligationId.nth(owner, whole.obligations().opened() + 1);
                Keeper.record(step, event.occurredAt(), next, whole.obligations()).ifPresent(this::append);
            }
        }

        private void append(DomainEvent event) {
            events.add(new Happening(event, byClock));
            whole = evolve(whole, event);
        }

        private void append(ObligationEvent event) {
            append((DomainEvent) event);
        }
    }
}
