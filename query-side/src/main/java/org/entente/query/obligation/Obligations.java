package org.entente.query.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.entente.api.obligation.ObligationEvent;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** Obligations kept inside another row: those of one aggregate or of one case. */
public final class Obligations {
    private Obligations() {}

    /** The obligation an event is about; null for alarms. */
    public static @Nullable String idOf(ObligationEvent event) {
        return switch (event) {
            case ObligationEvent.ObligationOpened e -> e.obligation().id().value();
            case ObligationEvent.ObligationMet e -> e.obligation().value();
            case ObligationEvent.ObligationMissed e -> e.obligation().value();
            case ObligationEvent.ObligationFulfilledLate e -> e.obligation().value();
            case ObligationEvent.ObligationWaived e -> e.obligation().value();
            case ObligationEvent.ObligationCancelled e -> e.obligation().value();
            case ObligationEvent.DeadlineRebased e -> e.obligation().value();
            case ObligationEvent.AlarmSet e -> null;
            case ObligationEvent.AlarmCleared e -> null;
        };
    }

    /** The list after an event: changed in its place, or with one more at the end. */
    public static List<ObligationRow> after(List<ObligationRow> rows, LedgerEvent event) {
        String id = event.payload() instanceof ObligationEvent payload ? idOf(payload) : null;
        if (id == null) {
            return rows;
        }
        Predicate<ObligationRow> meant = row -> row.terms().id().value().equals(id);
        List<ObligationRow> next = new ArrayList<>(rows);
        int at = next.stream().map(meant::test).toList().indexOf(true);
        ObligationRow after = ObligationRow.after(at < 0 ? null : next.get(at), event);
        if (after != null && at < 0) {
            next.add(after);
        } else if (after != null) {
            next.set(at, after);
        }
        return next;
    }
}
