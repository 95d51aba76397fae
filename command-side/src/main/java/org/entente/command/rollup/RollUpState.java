package org.entente.command.rollup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.deadline.Deadlines;
import org.entente.api.rollup.RollUpEvent;
import org.entente.api.rollup.RollUpEvent.RollUpOpened;
import org.entente.api.rollup.RollUpEvent.RollUpPublished;
import org.entente.api.rollup.RollUpEvent.SummaryDayKnown;
import org.entente.api.rollup.RollUpEvent.WeekJoined;
import org.entente.api.rollup.RollUpId;
import org.entente.api.rollup.RollUpPhase;
import org.entente.api.week.WeekKey;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a roll-up now.
 *
 * @param weeks     those that it is owed for, in order
 * @param published null while it is a draft
 */
record RollUpState(RollUpPhase phase, @Nullable RollUpId idOrNull, List<WeekKey> weeks,
        @Nullable RollUpPublished published) {
    static final RollUpState NONE = new RollUpState(RollUpPhase.NONE, null, List.of(), null);

    RollUpState {
        weeks = List.copyOf(weeks);
    }

    RollUpId id() {
        if (idOrNull == null) {
            throw new IllegalStateException("nothing has happened to this roll-up yet");
        }
        return idOrNull;
    }

    boolean covers(WeekKey week) {
        return weeks.contains(week);
    }

    /** The Monday after the last week covered. */
    LocalDate monday() {
        return weeks.getLast().next().monday();
    }

    /** When the last week covered has ended. */
    Instant weeksOver(WorkingCalendar calendar) {
        return weeks.getLast().next().beginsAt(calendar.zone());
    }

    /** The day on which it is owed by this calendar. */
    LocalDate summaryDay(WorkingCalendar calendar) {
        return Deadlines.summaryDay(monday(), calendar);
    }

    RollUpState evolve(RollUpEvent event) {
        return switch (event) {
            case RollUpOpened e -> new RollUpState(RollUpPhase.DRAFT, e.rollUp(), List.of(e.week()), null);
            case WeekJoined e -> new RollUpState(phase, idOrNull,
                    Stream.concat(weeks.stream(), Stream.of(e.week())).sorted().toList(), published);
            case SummaryDayKnown e -> this;
            case RollUpPublished e -> new RollUpState(RollUpPhase.PUBLISHED, idOrNull, weeks, e);
        };
    }
}
