package org.entente.command.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.Acting;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.refusal.Refusal;
import org.entente.api.rules.Publication;
import org.entente.api.rules.RuleBook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Tells a story to one aggregate's rules: given events or commands, when somebody acts at a moment, then these events. A
 * story is the pure core without Axon, so a rule's test runs in microseconds.
 */
public final class Story<S, C extends Command, E extends DomainEvent> {
    private final FallDueFirst<S, C, E> rules;
    private RuleBook book;
    private final List<DomainEvent> history = new ArrayList<>();
    private Whole<S> whole;
    private List<DomainEvent> last = List.of();
    private Cases cases = request -> {
        throw Refusal.notFound(request.value());
    };

    private Story(Decider<S, C, E> decider, Class<E> family, RuleBook book) {
        this.rules = new FallDueFirst<>(decider, family);
        this.book = book;
        this.whole = rules.initial();
    }

    public static <S, C extends Command, E extends DomainEvent> Story<S, C, E> of(Decider<S, C, E> decider,
            Class<E> family, RuleBook book) {
        return new Story<>(decider, family, book);
    }

    /** The case that every lookup finds. */
    public Story<S, C, E> inCase(CaseFacts theCase) {
        cases = request -> theCase;
        return this;
    }

    /** What every lookup of a case or of one of its issues finds. */
    public Story<S, C, E> among(Cases all) {
        cases = all;
        return this;
    }

    /** From now on these rules, with their whole past. */
    public Story<S, C, E> under(RuleBook changed) {
        book = changed;
        return this;
    }

    /** What a publication would make of what is open. */
    public List<Prospect> prospects(String owner, Instant at, RuleBook after, Publication publication) {
        return rules.prospects(owner, whole, new Occasion(at, Acting.CLOCK, book, cases), after, publication);
    }

    /** What had happened before, obligations included. */
    public Story<S, C, E> given(DomainEvent... events) {
        for (DomainEvent event : events) {
            tell(List.of(event));
        }
        return this;
    }

    /** Somebody acts at a moment; a refusal is thrown. */
    public Story<S, C, E> when(Instant at, Acting by, C command) {
        last = rules.handle(whole, command, new Occasion(at, by, book, cases)).stream().map(Happening::event).toList();
        tell(last);
        return this;
    }

    /** Exactly these events of the last act, obligation events included. */
    public Story<S, C, E> then(DomainEvent... expected) {
        assertThat(last).containsExactly(expected);
        return this;
    }

    /** Among the events of the last act there are these, in this order. */
    public Story<S, C, E> thenAmongOthers(DomainEvent... expected) {
        assertThat(last).containsSubsequence(expected);
        return this;
    }

    /** The act is refused with this code and nothing happened. */
    public Refusal refused(Instant at, Acting by, C command, String code) {
        Refusal refusal = catchThrowableOfType(Refusal.class,
                () -> rules.handle(whole, command, new Occasion(at, by, book, cases)));
        assertThat(refusal).as("refusal of " + command).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        return refusal;
    }

    /** The open obligation of this code and subject. */
    public Obligation open(ObligationCode code, String subject) {
        return whole.obligations().open(code, subject).orElseThrow(() -> new AssertionError(code + " is not open"));
    }

    public Obligations obligations() {
        return whole.obligations();
    }

    public S state() {
        return whole.state();
    }

    /** What a reader who looks at that moment sees: everything due by then has fallen due, though nobody has told it yet. */
    public S seenAt(Instant moment, C tick) {
        Whole<S> seen = whole;
        for (Happening one : rules.handle(whole, tick, new Occasion(moment, Acting.CLOCK, book, cases))) {
            seen = rules.evolve(seen, one.event());
        }
        return seen.state();
    }

    public List<DomainEvent> history() {
        return List.copyOf(history);
    }

    private void tell(List<DomainEvent> events) {
        for (DomainEvent event : events) {
            whole = rules.evolve(whole, event);
            history.add(event);
        }
    }
}
