package org.entente.command.week;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.entente.api.calendar.UnknownCalendarYear;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.deadline.Deadlines;
import org.entente.api.deadline.DueTime;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.Party;
import org.entente.api.organization.Organization;
import org.entente.api.refusal.Refusal;
import org.entente.api.rules.RuleBook;
import org.entente.api.rules.Rules;
import org.entente.api.week.WeekKey;
import org.entente.api.week.WeeklyUpdateEvent;
import org.entente.api.week.WeeklyUpdateEvent.SlotCancelled;
import org.entente.api.week.WeeklyUpdateEvent.SlotExcused;
import org.entente.api.week.WeeklyUpdateEvent.SlotOpened;
import org.entente.api.week.WeeklyUpdateEvent.SlotPaused;
import org.entente.api.week.WeeklyUpdateEvent.SlotResumed;
import org.entente.api.week.WeeklyUpdateEvent.UpdateAmended;
import org.entente.api.week.WeeklyUpdateEvent.UpdateChased;
import org.entente.api.week.WeeklyUpdateEvent.UpdateSubmitted;
import org.entente.command.casework.CaseStandstill;
import org.entente.command.decision.Cases;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.Obligations;

/** What a weekly slot owes, and what follows when it is not given in time (handbook 1.7, weekly_update). */
final class UpdateObligations {
    private UpdateObligations() {}

    static List<ObligationStep> follow(SlotOpened slot, WeeklyUpdateEvent event, Obligations kept, Rules rules) {
        String subject = slot.week().value();
        return switch (event) {
            case SlotOpened e -> due(e.week(), rules.calendar()).<ObligationStep>map(
                    due -> new ObligationStep.Open(ObligationCode.WEEKLY_UPDATE, subject,
                            Party.department(e.department()), Party.OFFICE, null, e.occurredAt(), due,
                            rules.limits().version()))
                    .stream().toList();
            case UpdateSubmitted e -> List.of(new ObligationStep.Settle(ObligationCode.WEEKLY_UPDATE, subject));
            case SlotExcused e ->
                List.of(new ObligationStep.Waive(ObligationCode.WEEKLY_UPDATE, subject, e.reason()));
            case SlotPaused e -> CaseStandstill.halt(kept);
            case SlotResumed e -> CaseStandstill.goOn(kept, e.occurredAt(), rules,
                    halted -> due(slot.week(), rules.calendar()));
            case SlotCancelled e -> CaseStandstill.cancel(kept, e.cause());
            case UpdateAmended e -> List.of();
            case UpdateChased e -> List.of();
        };
    }

    // WEK-4: owed by close of business of Friday, else of the last working day before it; where the whole week is off, nothing is
    static Optional<DueTime> due(WeekKey week, WorkingCalendar calendar) {
        return Deadlines.weeklyUpdateDue(week.monday(), calendar);
    }

    /** @throws Refusal {@code calendar-year-unknown}: nothing is guessed, and so nothing is owed */
    static Optional<DueTime> dueWhenOpening(WeekKey week, WorkingCalendar calendar) {
        try {
            return due(week, calendar);
        } catch (UnknownCalendarYear unknown) {
            throw Refusal.rule("calendar-year-unknown", "3.1", "The year's working days are not known yet.")
                    .with("week", week.value());
        }
    }

    // WEK-8: a missing update is chased once, at its due moment, with who is liaison and head of the department then
    static UpdateChased chase(SlotOpened slot, Obligation missed, RuleBook book, Cases cases) {
        Instant dueAt = missed.dueAt();
        Organization organization = book.at(dueAt).organization();
        return new UpdateChased(slot.update(), slot.request(), slot.department(), slot.week(),
                cases.of(slot.request(), dueAt).liaisonOf(slot.department())
                        .or(() -> organization.liaisonOf(slot.department())).orElse(null),
                organization.headOf(slot.department()).orElse(null), dueAt);
    }
}
