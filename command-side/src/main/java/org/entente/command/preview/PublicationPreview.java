package org.entente.command.preview;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.entente.api.calendar.CalendarCommand;
import org.entente.api.calendar.CalendarEvent;
import org.entente.api.calendar.CalendarEvent.OfficeHoursSet;
import org.entente.api.identity.Acting;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.LadderFields;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.policy.PolicyCommand;
import org.entente.api.policy.PolicyCommand.PublishLadder;
import org.entente.api.policy.PolicyEvent;
import org.entente.api.policy.PolicyEvent.LadderPublished;
import org.entente.api.policy.PolicyEvent.LimitsPublished;
import org.entente.api.request.RequestId;
import org.entente.api.rules.CaseScope;
import org.entente.api.rules.Publication;
import org.entente.api.rules.RuleBook;
import org.entente.command.calendar.CalendarRules;
import org.entente.command.decision.Cases;
import org.entente.command.decision.FallDueFirst;
import org.entente.command.decision.Happening;
import org.entente.command.decision.Occasion;
import org.entente.command.decision.OwingFamily;
import org.entente.command.decision.Prospect;
import org.entente.command.decision.RememberedCases;
import org.entente.command.decision.Whole;
import org.entente.command.obligation.ClockIndex;
import org.entente.command.obligation.OpenAggregates;
import org.entente.command.policy.PolicyRules;
import org.entente.command.rules.RuleBookFold;
import org.entente.command.rules.RuleShelf;
import org.entente.command.shell.Authority;

/** Tries a publication out: decides it as if it were asked for, and asks every aggregate what it would do. Writes nothing. */
public final class PublicationPreview {
    private final RuleShelf shelf;
    private final EventStore events;
    private final OpenAggregates open;
    private final Cases cases;
    private final Clock clock;
    private final Map<String, OwingFamily<?, ?, ?>> families = new HashMap<>();

    public PublicationPreview(RuleShelf shelf, EventStore events, OpenAggregates open, Cases cases, Clock clock,
            List<OwingFamily<?, ?, ?>> families) {
        this.shelf = shelf;
        this.events = events;
        this.open = open;
        this.cases = cases;
        this.clock = clock;
        families.forEach(one -> this.families.put(one.type(), one));
    }

    /** @throws org.entente.api.refusal.Refusal the very one that the command would meet */
    public Preview<PolicyEvent> of(PolicyCommand command, PersonId person) {
        List<PolicyEvent> decided = decided(new FallDueFirst<>(new PolicyRules(), PolicyEvent.class), PolicyEvent.class,
                command, person);
        LimitsPublished published = (LimitsPublished) decided.getLast();
        return preview(decided, Publication.ofLimits(published.version()), published.from());
    }

    /** @throws org.entente.api.refusal.Refusal the very one that the command would meet */
    public LadderPreview of(PublishLadder command, PersonId person) {
        LadderPublished published = (LadderPublished) decided(new FallDueFirst<>(new PolicyRules(), PolicyEvent.class),
                PolicyEvent.class, command, person).getLast();
        return new LadderPreview(published,
                LadderFields.between(shelf.current().ladders().at(published.from()), published.ladder()),
                open.now(Set.of("Issue")).size());
    }

    /** @throws org.entente.api.refusal.Refusal the very one that the command would meet */
    public Preview<CalendarEvent> of(CalendarCommand command, PersonId person) {
        List<CalendarEvent> decided = decided(new FallDueFirst<>(new CalendarRules(), CalendarEvent.class),
                CalendarEvent.class, command, person);
        CalendarEvent published = decided.getLast();
        return preview(decided, Publication.ofCalendar(published.version()),
                published instanceof OfficeHoursSet hours ? hours.from() : published.occurredAt());
    }

    private <S, C extends Command, E extends DomainEvent> List<E> decided(FallDueFirst<S, C, E> rules, Class<E> family,
            C command, PersonId person) {
        RuleBook book = shelf.current();
        Instant now = clock.instant();
        Whole<S> whole = rules.initial();
        for (DomainEventMessage<?> message : history(command.aggregateId())) {
            whole = rules.evolve(whole, (DomainEvent) message.getPayload());
            now = message.getTimestamp().isAfter(now) ? message.getTimestamp() : now;
        }
        Occasion occasion = new Occasion(now,
                Authority.acting(person.value(), command, book.at(now).organization()), book, cases);
        return rules.handle(whole, command, occasion).stream().filter(one -> !one.byClock()).map(Happening::event)
                .filter(family::isInstance).map(family::cast).toList();
    }

    private <E extends DomainEvent> Preview<E> preview(List<E> decided, Publication publication, Instant from) {
        RuleBookFold before = shelf.upToDate();
        RuleBookFold after = before;
        for (E event : decided) {
            after = after.with(event, event.occurredAt());
        }
        Occasion occasion = new Occasion(decided.getLast().occurredAt(), Acting.CLOCK,
                before.book(), new RememberedCases(cases));
        Sorting sorting = new Sorting(publication.version());
        for (ClockIndex.Due one : open.now(families.keySet())) {
            OwingFamily<?, ?, ?> family = families.get(one.aggregateType());
            if (family != null) {
                sorting.add(family.ask(one.aggregateId(), payloads(one.aggregateId()), occasion, after.book(),
                        publication), occasion.cases());
            }
        }
        return new Preview<>(decided, publication.version(), from, sorting.asked, sorting.moves, sorting.stays);
    }

    private List<DomainEvent> payloads(String aggregateId) {
        return history(aggregateId).stream().map(one -> (DomainEvent) one.getPayload()).toList();
    }

    private List<? extends DomainEventMessage<?>> history(String aggregateId) {
        return events.readEvents(aggregateId).asStream().toList();
    }

    /** The answers of the aggregates, sorted into what moves and what stays. */
    private static final class Sorting {
        private final long version;
        private final List<Preview.Moving> moves = new ArrayList<>();
        private final List<Preview.Staying> stays = new ArrayList<>();
        private long asked;

        Sorting(long version) {
            this.version = version;
        }

        void add(OwingFamily.Answer answer, Cases cases) {
            String number = answer.theCase().map(CaseScope::request).map(request -> number(request, cases))
                    .orElse(null);
            for (Prospect one : answer.prospects()) {
                asked++;
                Instant counted = one.counted();
                if (one.outcome() == Prospect.Outcome.MOVES && counted != null) {
                    moves.add(new Preview.Moving(one.open().id(), one.open().code(), one.open().debtor(), number,
                            one.open().dueAt(), counted, version));
                } else if (one.outcome() != Prospect.Outcome.SAME) {
                    stays.add(new Preview.Staying(one.open().id(), one.open().code(), one.open().debtor(), number,
                            one.open().dueAt(), counted, one.outcome()));
                }
            }
        }

        private static String number(RequestId request, Cases cases) {
            return cases.of(request).number();
        }
    }
}
