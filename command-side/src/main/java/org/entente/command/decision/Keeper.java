package org.entente.command.decision;

import java.time.Instant;
import java.util.Optional;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationEvent;
import org.entente.api.obligation.ObligationEvent.AlarmCleared;
import org.entente.api.obligation.ObligationEvent.AlarmSet;
import org.entente.api.obligation.ObligationEvent.DeadlineRebased;
import org.entente.api.obligation.ObligationEvent.ObligationCancelled;
import org.entente.api.obligation.ObligationEvent.ObligationFulfilledLate;
import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.obligation.ObligationEvent.ObligationOpened;
import org.entente.api.obligation.ObligationEvent.ObligationWaived;
import org.entente.api.obligation.ObligationId;

/** Turns a step into the event that records it, or into nothing where there is nothing to settle. */
final class Keeper {
    private Keeper() {}

    static Optional<ObligationEvent> record(ObligationStep step, Instant at, ObligationId next, Obligations kept) {
        return switch (step) {
            case ObligationStep.Open s -> {
                if (kept.open(s.code(), s.subject()).isPresent()) {
                    throw new IllegalStateException("already open: " + s.code() + " " + s.subject());
                }
                yield Optional.of(new ObligationOpened(new Obligation(next, s.code(), s.subject(), s.debtor(),
                        s.creditor(), s.budget(), s.openedAt(), s.due().dueAt(), WorkingCalendar.DEFAULT_ID,
                        s.due().calendarVersion(), s.policyVersion(), s.due().provisional()), at));
            }
            // Rule OBL-3: a missed one stays missed; what is done after all is recorded beside the verdict.
            case ObligationStep.Settle s -> kept.open(s.code(), s.subject()).map(one -> settled(one, at))
                    .or(() -> kept.late(s.code(), s.subject())
                            .map(one -> new ObligationFulfilledLate(one.id(), one.code(), at)));
            case ObligationStep.Waive s -> kept.open(s.code(), s.subject())
                    .map(one -> new ObligationWaived(one.id(), one.code(), s.reason(), at));
            case ObligationStep.Cancel s -> kept.open(s.code(), s.subject())
                    .map(one -> new ObligationCancelled(one.id(), one.code(), s.cause(), at));
            // Rule OBL-4: nothing else moves a due moment, and only an open one.
            case ObligationStep.Rebase s -> kept.open(s.code(), s.subject())
                    .filter(one -> !one.dueAt().equals(s.due().dueAt()))
                    .map(one -> new DeadlineRebased(one.id(), one.code(), one.dueAt(), s.due().dueAt(), one.budget(),
                            s.due().calendarVersion(), s.policyVersion(), s.due().provisional(), null, s.cause(), at));
            case ObligationStep.SetAlarm s -> Optional.of(new AlarmSet(s.name(), s.at(), at));
            case ObligationStep.ClearAlarm s -> Optional.ofNullable(kept.alarms().get(s.name()))
                    .map(set -> new AlarmCleared(s.name(), at));
        };
    }

    private static ObligationEvent settled(Obligation one, Instant at) {
        if (!at.isBefore(one.dueAt())) { // Rule OBL-2: in time is strictly before
            throw new IllegalStateException(one.id() + " fell due before it was settled");
        }
        return new ObligationMet(one.id(), one.code(), at);
    }
}
