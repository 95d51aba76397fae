package org.entente.command.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.entente.api.message.DomainEvent;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationEvent;
import org.entente.api.obligation.ObligationEvent.AlarmCleared;
import org.entente.api.obligation.ObligationEvent.AlarmSet;
import org.entente.api.obligation.ObligationEvent.DeadlineRebased;
import org.entente.api.obligation.ObligationEvent.ObligationCancelled;
import org.entente.api.obligation.ObligationEvent.ObligationFulfilledLate;
import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.obligation.ObligationEvent.ObligationOpened;
import org.entente.api.obligation.ObligationEvent.ObligationWaived;
import org.entente.api.obligation.ObligationId;

/** Reads from the events of one aggregate what becomes of its obligations. */
final class ForeseenChanges {
    private final Map<ObligationId, Obligation> known = new LinkedHashMap<>();
    private final List<ForeseenChange> changes = new ArrayList<>();

    /**
     * @param before what happened so far
     * @param staged what would happen next
     */
    static List<ForeseenChange> of(List<DomainEvent> before, List<DomainEvent> staged) {
        ForeseenChanges reading = new ForeseenChanges();
        before.forEach(reading::read);
        reading.changes.clear();
        staged.forEach(reading::read);
        return List.copyOf(reading.changes);
    }

    private void read(DomainEvent event) {
        if (event instanceof ObligationEvent one) {
            switch (one) {
                case ObligationOpened e -> opened(e.obligation());
                case DeadlineRebased e -> moved(e);
                case ObligationMet e -> settled("met", e.obligation());
                case ObligationMissed e -> settled("missed", e.obligation());
                case ObligationFulfilledLate e -> settled("fulfilled_late", e.obligation());
                case ObligationWaived e -> settled("waived", e.obligation());
                case ObligationCancelled e -> settled("cancelled", e.obligation());
                case AlarmSet e -> {
                }
                case AlarmCleared e -> {
                }
            }
        }
    }

    private void opened(Obligation one) {
        known.put(one.id(), one);
        changes.add(ForeseenChange.of("opened", one, null));
    }

    private void moved(DeadlineRebased e) {
        Obligation moved = obligation(e.obligation()).moved(e);
        known.put(moved.id(), moved);
        changes.add(ForeseenChange.of("moved", moved, e.from()));
    }

    private void settled(String how, ObligationId id) {
        changes.add(ForeseenChange.of(how, obligation(id), null));
    }

    private Obligation obligation(ObligationId id) {
        Obligation one = known.get(id);
        if (one == null) {
            throw new IllegalStateException("never opened: " + id);
        }
        return one;
    }
}
