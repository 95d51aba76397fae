package org.entente.command.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.entente.api.improvement.ImprovementEvent.ImprovementFollowUpDue;
import org.entente.api.improvement.ImprovementEvent.ImprovementOpened;
import org.entente.api.issue.IssueEvent.Reported;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.Urgency;
import org.entente.api.meeting.MeetingEvent;
import org.entente.api.message.DomainEvent;
import org.entente.api.message.Meta;
import org.entente.api.notice.Addressee;
import org.entente.api.notice.NoticeEvent;
import org.entente.api.notice.NoticeEvent.DeputyTold;
import org.entente.api.notice.NoticeEvent.Told;
import org.entente.api.notice.NoticeEvent.ToldAgain;
import org.entente.api.notice.NoticeKind;
import org.entente.api.notice.NoticeUrgency;
import org.entente.api.notice.NoticesId;
import org.entente.api.request.RequestId;
import org.entente.api.rollup.RollUpEvent.RollUpPublished;
import org.entente.api.task.AttentionEvent.AttentionFlagged;
import org.entente.api.task.TaskEvent.TaskOpened;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Cases;
import org.entente.command.delivery.Telling.Rung;
import org.entente.command.notice.Attendees;
import org.entente.command.notice.Circle;
import org.entente.command.notice.Notice;
import org.entente.command.notice.NoticePolicy;
import org.entente.command.shell.RuleSource;
import org.entente.log.ledger.LedgerMessage;

/** What people are told because of one event of the ledger. */
final class Tellings {
    private static final Duration UNTIL_NEXT = Duration.ofMinutes(10);

    private final Cases cases;
    private final RuleSource rules;
    private final EventStore store;

    Tellings(Cases cases, RuleSource rules, EventStore store) {
        this.cases = cases;
        this.rules = rules;
        this.store = store;
    }

    /** What is told of an issue stands in the ledger with those who are told; all else follows from the event itself. */
    List<Telling> of(DomainEvent event, LedgerMessage<?> message) {
        return switch (event) {
            case NoticeEvent told -> ofIssue(told, message);
            case RollUpPublished published ->
                published.cases().stream().map(one -> summary(published, one, message)).toList();
            case AttentionFlagged flagged -> List.of(flagged(flagged, message));
            case ImprovementFollowUpDue due -> List.of(followedUp(due, message));
            default -> ofCase(event, message);
        };
    }

    // Rule NTC-13: of a published summary the liaisons of every case in it are told, of a flag head and liaison of the item's department.
    private Telling summary(RollUpPublished published, RequestId request, LedgerMessage<?> message) {
        Circle around = circle(request, Attendees.NONE, message.getTimestamp());
        return new Telling(message.getIdentifier() + "/" + request, NoticeKind.SUMMARY_PUBLISHED, NoticeUrgency.KNOW,
                request.value(), published.rollUp().value(), label(around.facts()), null, published.occurredAt(),
                around.everyLiaison(), false);
    }

    private Telling flagged(AttentionFlagged flagged, LedgerMessage<?> message) {
        DomainEventStream events = store.readEvents(flagged.task().value());
        if (!events.hasNext() || !(events.next().getPayload() instanceof TaskOpened opened)) {
            throw new IllegalStateException(flagged.task() + " was not opened");
        }
        Circle around = circle(opened.request(), Attendees.NONE, message.getTimestamp());
        return new Telling(message.getIdentifier(), NoticeKind.ATTENTION_FLAGGED, NoticeUrgency.ACT,
                opened.request().value(), flagged.task().value(), label(around.facts()), null, flagged.occurredAt(),
                around.reminded(opened.item().department(), null, true), false);
    }

    // Rule NTC-14: of an improvement action that is still open its assignee and the Office are told each month.
    private Telling followedUp(ImprovementFollowUpDue due, LedgerMessage<?> message) {
        DomainEventStream events = store.readEvents(due.improvement().value());
        if (!events.hasNext() || !(events.next().getPayload() instanceof ImprovementOpened opened)) {
            throw new IllegalStateException(due.improvement() + " was not opened");
        }
        Circle around = circle(opened.request(), Attendees.NONE, message.getTimestamp());
        return new Telling(message.getIdentifier(), NoticeKind.IMPROVEMENT_FOLLOW_UP, NoticeUrgency.ACT,
                opened.request().value(), due.improvement().value(), label(around.facts()), null, due.occurredAt(),
                around.assigneeAndOffice(opened.order().assignee()), false);
    }

    private List<Telling> ofIssue(NoticeEvent event, LedgerMessage<?> message) {
        return switch (event) {
            case Told e -> List.of(rung(message, e, 0, "", e.people(), e.occurredAt(), false));
            case ToldAgain e -> List.of(rung(message, told(message, e.number()), e.time(), "/" + e.time(), e.people(),
                    e.occurredAt(), isLate(e.occurredAt(), message)));
            case DeputyTold e -> List.of(rung(message, told(message, e.number()), 0, "/deputy", List.of(e.deputy()),
                    e.occurredAt(), false));
            default -> List.of();
        };
    }

    private static boolean isLate(Instant due, LedgerMessage<?> message) {
        return !due.plus(UNTIL_NEXT).isAfter(message.getTimestamp());
    }

    private Telling rung(LedgerMessage<?> message, Told told, int time, String suffix, List<Addressee> people,
            Instant occurredAt, boolean isLate) {
        NoticesId notices = new NoticesId(message.getAggregateIdentifier());
        return new Telling(notices + "#" + told.number() + suffix, told.kind(), told.urgency(),
                told.request().value(), notices.issue().value(), label(told.request(), notices.issue()),
                new Rung(told.number(), time, told.level(), told.percent()), occurredAt, people, isLate);
    }

    private Told told(LedgerMessage<?> message, int number) {
        DomainEventStream events = store.readEvents(message.getAggregateIdentifier());
        while (events.hasNext()) {
            if (events.next().getPayload() instanceof Told told && told.number() == number) {
                return told;
            }
        }
        throw new IllegalStateException(message.getAggregateIdentifier() + " has no telling " + number);
    }

    private String label(RequestId request, IssueId issue) {
        String number = label(cases.of(request));
        DomainEventStream events = store.readEvents(issue.value());
        return events.hasNext() && events.next().getPayload() instanceof Reported e && e.record().label() != null
                ? number + "-" + e.record().label()
                : number;
    }

    static String label(CaseFacts theCase) {
        return theCase.number().isEmpty() ? theCase.request().value() : theCase.number();
    }

    private List<Telling> ofCase(DomainEvent event, LedgerMessage<?> message) {
        Object belongsTo = message.getMetaData().get(Meta.CASE);
        if (belongsTo == null || !NoticePolicy.isTold(event)) {
            return List.of();
        }
        Circle around = circle(new RequestId(belongsTo.toString()), attendees(event, message), message.getTimestamp());
        Map<String, List<Notice>> byKind = new LinkedHashMap<>();
        for (Notice one : NoticePolicy.of(event, around)) {
            byKind.computeIfAbsent(one.kind() + " " + one.urgency(), any -> new ArrayList<>()).add(one);
        }
        return byKind.values().stream().map(several -> new Telling(message.getIdentifier(),
                several.getFirst().kind(), several.getFirst().urgency(), belongsTo.toString(),
                message.getAggregateIdentifier(), label(around.facts()), null, event.occurredAt(),
                several.stream().map(one -> new Addressee(one.to(), one.as())).toList(), false)).toList();
    }

    Circle circle(RequestId request, Attendees attendees, Instant at) {
        return new Circle(cases.of(request), rules.current().at(at).organization(), attendees);
    }

    private Attendees attendees(DomainEvent event, LedgerMessage<?> message) {
        Attendees attendees = Attendees.NONE;
        if (!(event instanceof MeetingEvent)) {
            return attendees;
        }
        DomainEventStream events = store.readEvents(message.getAggregateIdentifier());
        while (events.hasNext()) {
            var one = events.next();
            if (one.getSequenceNumber() <= message.getSequenceNumber()) {
                attendees = attendees.evolve((DomainEvent) one.getPayload());
            }
        }
        return attendees;
    }

    /** A reminder: of something that is due, or was. */
    static Telling reminder(Reminder reminder, NoticeKind kind, CaseFacts theCase, Instant at,
            List<Addressee> people) {
        return new Telling(reminder.key() + "/" + kind.code(), kind, NoticeUrgency.of(Urgency.NORMAL),
                reminder.caseId(), reminder.aggregate(), label(theCase), null, at, people, false);
    }
}
