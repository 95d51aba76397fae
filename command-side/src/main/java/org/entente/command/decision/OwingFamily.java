package org.entente.command.decision;

import java.util.List;
import java.util.Optional;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.rules.CaseScope;
import org.entente.api.rules.Publication;
import org.entente.api.rules.RuleBook;

/** A kind of aggregate that keeps obligations, so that others can ask its rules what a publication would make of them. */
public final class OwingFamily<S, C extends Command, E extends DomainEvent> {
    private final String type;
    private final Decider<S, C, E> decider;
    private final FallDueFirst<S, C, E> rules;

    /** @param type the name of its aggregates in the store */
    public OwingFamily(String type, Decider<S, C, E> decider, Class<E> events) {
        this.type = type;
        this.decider = decider;
        this.rules = new FallDueFirst<>(decider, events);
    }

    /** What a publication would make of one aggregate; the case is none where the aggregate does not exist yet. */
    public record Answer(Optional<CaseScope> theCase, List<Prospect> prospects) {}

    public String type() {
        return type;
    }

    /**
     * @param history  all events of the aggregate
     * @param occasion with the rules as they are without the publication
     * @param after    the rules with it
     */
    public Answer ask(String id, Iterable<? extends DomainEvent> history, Occasion occasion, RuleBook after,
            Publication publication) {
        Whole<S> whole = rules.initial();
        for (DomainEvent event : history) {
            whole = rules.evolve(whole, event);
        }
        return new Answer(decider.scope(whole.state(), occasion.cases()),
                rules.prospects(id, whole, occasion, after, publication));
    }
}
