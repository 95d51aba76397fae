package org.entente.command.issue;

import java.time.Instant;
import java.time.LocalDate;

import org.entente.api.deadline.Deadlines;
import org.entente.api.refusal.Refusal;
import org.entente.command.decision.Occasion;
import org.jspecify.annotations.Nullable;

/** Moments that somebody states: never in the future, and back-dated only so far. */
final class Moments {
    /** Working days (handbook 4.26). */
    static final int FURTHEST_BACK = 10;

    private Moments() {}

    // Rule ISS-15: a report or a meeting may be back-dated by at most 10 working days.
    static Instant backDated(String field, @Nullable Instant stated, Occasion occasion) {
        if (stated == null) {
            return occasion.now();
        }
        past(field, stated, occasion.now());
        var calendar = occasion.rules().calendar();
        LocalDate earliest = calendar.dateOf(Deadlines
                .workingDaysBefore(calendar.dateOf(occasion.now()), FURTHEST_BACK, calendar).dueAt());
        if (calendar.dateOf(stated).isBefore(earliest)) {
            throw Refusal.rule("back-dated-too-far", "4.26", "At most " + FURTHEST_BACK + " working days back.")
                    .with("field", field).with("earliest", earliest);
        }
        return stated;
    }

    static void past(String field, @Nullable Instant stated, Instant now) {
        if (stated != null && stated.isAfter(now)) {
            throw Refusal.invalid("in-the-future", "4.26", "The moment " + field + " has not come yet.")
                    .with("field", field);
        }
    }

    static void future(String field, Instant stated, Instant now) {
        if (!stated.isAfter(now)) {
            throw Refusal.invalid("in-the-past", "1.5 D9", "The moment " + field + " is past.").with("field", field);
        }
    }
}
