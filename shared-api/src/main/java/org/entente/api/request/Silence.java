package org.entente.api.request;

import java.time.Instant;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.deadline.Budget;
import org.entente.api.deadline.Deadlines;

/** What may be done about a department that does not answer (handbook 1.2, rules). */
public final class Silence {
    private static final Budget PATIENCE = Budget.workingDays(1);

    private Silence() {}

    /** From when on the Office may report a normal issue about a department that missed its answer at that moment. */
    public static Instant reportableFrom(Instant missedAt, WorkingCalendar calendar) {
        return Deadlines.due(PATIENCE, missedAt, calendar).dueAt();
    }
}
