package org.entente.command.rehearsal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueId;
import org.entente.api.message.DomainEvent;
import org.entente.api.message.Meta;
import org.entente.api.organization.Organization;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestId;
import org.entente.command.decision.Cases;
import org.entente.command.decision.CasesToCome;
import org.entente.command.desk.Order;
import org.entente.command.desk.RehearsalRoom;
import org.entente.command.notice.Attendees;
import org.entente.command.notice.Circle;
import org.entente.command.notice.IssueTidings;
import org.entente.command.notice.Notice;
import org.entente.command.notice.NoticePolicy;
import org.entente.command.reaction.Reaction;
import org.entente.command.shell.RuleSource;
import org.entente.log.store.EventSerializer;
import org.springframework.stereotype.Component;

/** Rehearses an order and tells what follows from the events that would be written. */
@Component
final class Foresight implements Rehearsals {
    private final RehearsalRoom room;
    private final EventStore store;
    private final EventSerializer json;
    private final CasesToCome casesToCome;
    private final RuleSource rules;
    private final List<Reaction> reactions;

    Foresight(RehearsalRoom room, EventStore store, EventSerializer json, CasesToCome casesToCome, RuleSource rules,
            List<Reaction> reactions) {
        this.room = room;
        this.store = store;
        this.json = json;
        this.casesToCome = casesToCome;
        this.rules = rules;
        this.reactions = List.copyOf(reactions);
    }

    @Override
    public Rehearsal of(Order order) {
        List<DomainEventMessage<?>> staged = room.rehearse(order);
        if (staged.isEmpty()) {
            return new Rehearsal(List.of(), List.of(), List.of(), List.of());
        }
        List<DomainEvent> before = written(staged.getFirst());
        List<DomainEvent> events = staged.stream().map(one -> (DomainEvent) one.getPayload()).toList();
        return new Rehearsal(staged.stream().map(this::event).toList(), ForeseenChanges.of(before, events),
                notices(before, staged), reactions(staged, casesToCome.after(events)));
    }

    private ForeseenEvent event(DomainEventMessage<?> message) {
        var payload = message.serializePayload(json, byte[].class);
        return new ForeseenEvent(message.getAggregateIdentifier(), message.getSequenceNumber(),
                payload.getType().getName(), ((DomainEvent) message.getPayload()).occurredAt(),
                new String(payload.getData(), StandardCharsets.UTF_8));
    }

    /** What the aggregate had been through when the order was tried. */
    private List<DomainEvent> written(DomainEventMessage<?> first) {
        List<DomainEvent> written = new ArrayList<>();
        DomainEventStream stream = store.readEvents(first.getAggregateIdentifier());
        while (stream.hasNext()) {
            DomainEventMessage<?> one = stream.next();
            if (one.getSequenceNumber() < first.getSequenceNumber()) {
                written.add((DomainEvent) one.getPayload());
            }
        }
        return written;
    }

    private List<Notice> notices(List<DomainEvent> before, List<DomainEventMessage<?>> staged) {
        Organization organization = rules.current().at(staged.getLast().getTimestamp()).organization();
        Attendees attendees = Attendees.NONE;
        for (DomainEvent one : before) {
            attendees = attendees.evolve(one);
        }
        List<DomainEvent> happened = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (DomainEventMessage<?> message : staged) {
            DomainEvent event = (DomainEvent) message.getPayload();
            happened.add(event);
            attendees = attendees.evolve(event);
            Attendees people = attendees;
            Cases cases = casesToCome.after(happened);
            belongsTo(message).ifPresent(request -> notices.addAll(told(event, message.getAggregateIdentifier(),
                    new Circle(cases.of(request), organization, people), cases)));
        }
        return notices;
    }

    private static List<Notice> told(DomainEvent event, String aggregate, Circle around, Cases cases) {
        return event instanceof IssueEvent issue
                ? IssueTidings.of(issue, () -> cases.issue(new IssueId(aggregate)))
                        .map(tidings -> NoticePolicy.of(tidings, around)).orElse(List.of())
                : NoticePolicy.of(event, around);
    }

    private static Optional<RequestId> belongsTo(DomainEventMessage<?> message) {
        return Optional.ofNullable((String) message.getMetaData().get(Meta.CASE)).map(RequestId::new);
    }

    private List<String> reactions(List<DomainEventMessage<?>> staged, Cases cases) {
        return reactions.stream().filter(reaction -> staged.stream().anyMatch(
                message -> answers(reaction, (DomainEvent) message.getPayload(), message.getTimestamp(), cases)))
                .map(Reaction::name).toList();
    }

    /** A reaction that finds no case has nothing to do. */
    private static boolean answers(Reaction reaction, DomainEvent event, Instant at, Cases cases) {
        try {
            return !reaction.to(event, at, cases).isEmpty();
        } catch (Refusal noSuchCase) {
            return false;
        }
    }
}
