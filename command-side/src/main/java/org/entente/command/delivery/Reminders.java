package org.entente.command.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.entente.api.calendar.UnknownCalendarYear;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.identity.DepartmentId;
import org.entente.api.message.DomainEvent;
import org.entente.api.message.Meta;
import org.entente.api.notice.Addressee;
import org.entente.api.notice.NoticeKind;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.DeadlineRebased;
import org.entente.api.obligation.ObligationEvent.ObligationCancelled;
import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.obligation.ObligationEvent.ObligationOpened;
import org.entente.api.obligation.ObligationEvent.ObligationWaived;
import org.entente.api.obligation.Party;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskEvent.BaselineMoved;
import org.entente.api.task.TaskEvent.TaskAssigned;
import org.entente.api.task.TaskEvent.TaskCancelled;
import org.entente.api.task.TaskEvent.TaskCompleted;
import org.entente.api.task.TaskEvent.TaskOpened;
import org.entente.api.task.TaskEvent.TaskReopened;
import org.entente.command.notice.Attendees;
import org.entente.command.notice.Circle;
import org.entente.command.shell.RuleSource;
import org.entente.log.ledger.LedgerMessage;
import org.jspecify.annotations.Nullable;

import static org.entente.api.notice.NoticeKind.CONFIRMATION_DUE;
import static org.entente.api.notice.NoticeKind.CONFIRMATION_MISSED;
import static org.entente.api.notice.NoticeKind.ITEM_DUE_SOON;
import static org.entente.api.notice.NoticeKind.ITEM_OVERDUE;
import static org.entente.api.notice.NoticeKind.WEEKLY_UPDATE_DUE;

/**
 * Rule NTC-8: reminded are liaison and head on the morning of the working day before an answer is due, and told when it is missed; the
 * liaison on the morning on which the weekly update is due; assignee and liaison two working days before an item's planned end, and
 * with the head on the working day after it. Once each, and not of what is done by then.
 */
final class Reminders {
    private final ReminderBook book;
    private final RuleSource rules;
    private final Tellings tellings;

    Reminders(ReminderBook book, RuleSource rules, Tellings tellings) {
        this.book = book;
        this.rules = rules;
        this.tellings = tellings;
    }

    /** Follows one event. @return what is told at once, because it was missed */
    Optional<Telling> follow(DomainEvent event, LedgerMessage<?> message) {
        switch (event) {
            case ObligationOpened e -> opened(e.obligation(), message);
            case DeadlineRebased e -> kind(e.code())
                    .ifPresent(kind -> book.move(e.obligation().value(), kind, before(kind, e.to(), message)));
            case ObligationMet e -> book.remove(e.obligation().value());
            case ObligationWaived e -> book.remove(e.obligation().value());
            case ObligationCancelled e -> book.remove(e.obligation().value());
            case ObligationMissed e -> {
                return missed(e);
            }
            case TaskOpened e -> opened(e, message);
            case BaselineMoved e -> item(e.task().value(), e.to().plannedEnd(), message);
            case TaskAssigned e -> book.person(e.task().value(), e.to());
            case TaskCompleted e -> book.asleep(e.task().value(), true);
            case TaskReopened e -> book.asleep(e.task().value(), false);
            case TaskCancelled e -> book.remove(e.task().value());
            default -> {
            } // nobody is reminded of it
        }
        return Optional.empty();
    }

    Optional<Instant> next() {
        return book.next();
    }

    /** Those whose moment has come, with whom they are for. */
    List<Telling> due(Instant now, int most) {
        return book.take(now, most).stream().map(one -> telling(one, one.kind(), now)).toList();
    }

    private void opened(Obligation one, LedgerMessage<?> message) {
        Object belongsTo = message.getMetaData().get(Meta.CASE);
        String department = one.debtor().kind() == Party.Kind.DEPARTMENT ? one.debtor().of() : null;
        if (belongsTo != null && department != null) {
            kind(one.code()).ifPresent(kind -> book.put(
                    new Reminder(one.id().value(), kind, message.getAggregateIdentifier(), belongsTo.toString(),
                            new DepartmentId(department), null),
                    later(before(kind, one.dueAt(), message), one.openedAt())));
        }
    }

    private static Optional<NoticeKind> kind(ObligationCode code) {
        return switch (code) {
            case CONFIRMATION -> Optional.of(CONFIRMATION_DUE);
            case WEEKLY_UPDATE -> Optional.of(WEEKLY_UPDATE_DUE);
            default -> Optional.empty();
        };
    }

    private @Nullable Instant before(NoticeKind kind, Instant due, LedgerMessage<?> message) {
        return on(message, calendar -> {
            LocalDate day = calendar.dateOf(due);
            return calendar.opening(kind == CONFIRMATION_DUE ? calendar.minusWorkingDays(day, 1) : day);
        });
    }

    /** Nobody is reminded of what was asked of him a moment ago. */
    private static @Nullable Instant later(@Nullable Instant moment, Instant opened) {
        return moment == null || moment.isAfter(opened) ? moment : null;
    }

    private Optional<Telling> missed(ObligationMissed e) {
        Optional<Reminder> known = book.of(e.obligation().value());
        book.remove(e.obligation().value());
        return known.filter(one -> one.kind() == CONFIRMATION_DUE) // a weekly update that did not come is chased by an event
                .map(one -> telling(one, CONFIRMATION_MISSED, e.occurredAt()));
    }

    private void opened(TaskOpened e, LedgerMessage<?> message) {
        for (NoticeKind kind : List.of(ITEM_DUE_SOON, ITEM_OVERDUE)) {
            book.put(new Reminder(e.task().value(), kind, e.task().value(), e.request().value(), e.item().department(),
                    e.item().assignee()), null);
        }
        item(e.task().value(), e.item().plannedEnd(), message);
    }

    private void item(String task, LocalDate end, LedgerMessage<?> message) {
        Instant soon = on(message, calendar -> calendar.opening(calendar.minusWorkingDays(end, 2)));
        book.move(task, ITEM_DUE_SOON, later(soon, message.getTimestamp()));
        book.move(task, ITEM_OVERDUE, on(message, calendar -> calendar.opening(calendar.plusWorkingDays(end, 1))));
    }

    private @Nullable Instant on(LedgerMessage<?> message, Function<WorkingCalendar, Instant> moment) {
        try {
            return moment.apply(rules.current().at(message.getTimestamp()).calendar());
        } catch (UnknownCalendarYear unknown) {
            return null; // its table comes before the time does
        }
    }

    private Telling telling(Reminder one, NoticeKind kind, Instant at) {
        Circle around = tellings.circle(new RequestId(one.caseId()), Attendees.NONE, at);
        List<Addressee> people = around.reminded(one.department(), one.person(), switch (kind) {
            case CONFIRMATION_DUE, CONFIRMATION_MISSED, ITEM_OVERDUE -> true;
            default -> false;
        });
        return Tellings.reminder(one, kind, around.facts(), at, people);
    }
}
