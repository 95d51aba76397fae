package org.entente.command.week;

import java.time.LocalDate;

import org.entente.api.request.RequestId;
import org.entente.api.week.RhythmPhase;
import org.entente.api.week.WeekEvent;
import org.entente.api.week.WeekEvent.RhythmBegun;
import org.entente.api.week.WeekEvent.RhythmEnded;
import org.entente.api.week.WeekEvent.WeekBegan;
import org.jspecify.annotations.Nullable;

/** What is true of the rhythm of a case now. */
record RhythmState(RhythmPhase phase, @Nullable RequestId requestOrNull, @Nullable LocalDate weekOneOrNull) {
    static final RhythmState NONE = new RhythmState(RhythmPhase.NONE, null, null);

    RequestId request() {
        if (requestOrNull == null) {
            throw new IllegalStateException("this rhythm has not begun");
        }
        return requestOrNull;
    }

    /** The Monday of the plan's week 1. */
    LocalDate weekOne() {
        if (weekOneOrNull == null) {
            throw new IllegalStateException("this rhythm has not begun");
        }
        return weekOneOrNull;
    }

    @Nullable
    String caseId() {
        return requestOrNull == null ? null : requestOrNull.value();
    }

    RhythmState evolve(WeekEvent event) {
        return switch (event) {
            case RhythmBegun e -> new RhythmState(RhythmPhase.RUNNING, e.request(), e.weekOne());
            case WeekBegan e -> this;
            case RhythmEnded e -> new RhythmState(RhythmPhase.ENDED, requestOrNull, weekOneOrNull);
        };
    }
}
