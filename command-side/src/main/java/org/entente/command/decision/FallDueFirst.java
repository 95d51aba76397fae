package org.entente.command.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.message.OfCase;
import org.entente.api.message.TickCommand;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationEvent;
import org.entente.api.obligation.ObligationEvent.AlarmCleared;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.obligation.ObligationId;
import org.entente.api.request.RequestId;
import org.entente.api.rules.Publication;
import org.entente.api.rules.RuleBook;
import org.entente.api.rules.RuleChange;

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
            decider.decide(run.whole.state(), command, run.occasion(command)).forEach(run::happen);
            run.byClock = true;
            run.letFallDue(); // what was opened with a due moment already past: a reopened or back-dated limit
        }
        return run.events;
    }

    /**
     * What a publication would make of everything that is open by now, by the very rules that will decide.
     *
     * @param occasion with the rules as they are without the publication
     * @param after    the rules with it
     */
    public List<Prospect> prospects(String owner, Whole<S> whole, Occasion occasion, RuleBook after,
            Publication publication) {
        Run run = new Run(owner, whole, occasion);
        run.letFallDue();
        RuleBook book = run.scoped(after, Optional.empty());
        RuleChange change = book.changes().filter(one -> one.publication().equals(publication)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(publication + " is not in the book"));
        Rebasing<S> rebasing = new Rebasing<>(decider, run.whole);
        return run.whole.obligations().open().stream().map(open -> rebasing.prospect(open, change)).toList();
    }

    private final class Run {
        private final String owner;
        private final Occasion occasion;
        private final List<Happening> events = new ArrayList<>();
        private final Cases cases;
        private boolean byClock = true;
        private Optional<RequestId> creating = Optional.empty();
        private Whole<S> whole;

        Run(String owner, Whole<S> whole, Occasion occasion) {
            this.owner = owner;
            this.whole = whole;
            this.occasion = occasion;
            this.cases = new RememberedCases(occasion.cases());
        }

        void letFallDue() {
            while (fallsDue()) {
                if (events.size() > MOST_EVENTS) {
                    throw new IllegalStateException(owner + " never comes to rest");
                }
            }
        }

        /** Records the one thing that is due first; at the same moment a miss goes before an alarm, and both before new rules. */
        private boolean fallsDue() {
            Optional<Obligation> due = whole.obligations().nextDue().filter(one -> isPast(one.dueAt()));
            Optional<Alarm> alarm = whole.obligations().nextAlarm().filter(one -> isPast(one.at()));
            Optional<Rebasing.Move> move = new Rebasing<>(decider, whole).first(book(), occasion.now());
            Instant missAt = due.map(Obligation::dueAt).orElse(Instant.MAX);
            Instant alarmAt = alarm.map(Alarm::at).orElse(Instant.MAX);
            Instant moveAt = move.map(Rebasing.Move::at).orElse(Instant.MAX);
            if (due.isPresent() && !missAt.isAfter(alarmAt) && !missAt.isAfter(moveAt)) {
                miss(due.get());
            } else if (alarm.isPresent() && !alarmAt.isAfter(moveAt)) {
                ring(alarm.get());
            } else {
                // Rule OBL-5: rules that take force move what is open at that moment, whoever looks first and however late.
                move.ifPresent(this::rebase);
            }
            return due.isPresent() || alarm.isPresent() || move.isPresent();
        }

        private void miss(Obligation missed) {
            append(new ObligationMissed(missed.id(), missed.code(), missed.dueAt()));
            decider.missed(whole.state(), missed, book(), cases).forEach(this::happen);
        }

        private void ring(Alarm alarm) {
            append(new AlarmCleared(alarm.name(), alarm.at()));
            decider.rung(whole.state(), alarm, whole.obligations(), book()).forEach(this::happen);
        }

        private void rebase(Rebasing.Move move) {
            append(move.event());
            take(decider.followMove(whole.state(), whole.obligations(), move.at(), book()), move.at());
        }

        /** The rules of every moment as they are for the case at hand. */
        private RuleBook book() {
            return scoped(occasion.book(), creating);
        }

        RuleBook scoped(RuleBook book, Optional<RequestId> created) {
            if (!book.isRefined()) {
                return book;
            }
            return decider.scope(whole.state(), cases)
                    .or(() -> created.map(request -> cases.of(request).scope())).map(book::forCase).orElse(book);
        }

        Occasion occasion(C command) {
            creating = command instanceof OfCase one ? Optional.of(one.request()) : Optional.empty();
            return new Occasion(occasion.now(), occasion.by(), book(), cases);
        }

        private boolean isPast(Instant moment) {
            return !moment.isAfter(occasion.now());
        }

        /** An event of the aggregate and what it does to the obligations. */
        void happen(E event) {
            append(event);
            take(decider.follow(whole.state(), event, whole.obligations(), book()), event.occurredAt());
        }

        private void take(List<ObligationStep> steps, Instant at) {
            for (ObligationStep step : steps) {
                ObligationId next = ObligationId.nth(owner, whole.obligations().opened() + 1);
                Keeper.record(step, at, next, whole.obligations()).ifPresent(this::append);
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
