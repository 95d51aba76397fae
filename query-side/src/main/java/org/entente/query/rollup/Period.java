package org.entente.query.rollup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.api.week.WeekKey;
import org.entente.query.view.Filter;
import org.entente.query.view.ListQuery;
import org.entente.query.view.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What a roll-up sums up.
 *
 * @param rollUp as it was at the position: a draft
 * @param before the last one published by then; null if there was none
 * @param weeks  every week since that one
 */
record Period(RollUpRow rollUp, @Nullable RollUpRow before, List<WeekKey> weeks) {
    Period {
        weeks = List.copyOf(weeks);
    }

    static Period of(RollUpRow rollUp, Snapshot at) {
        RollUpRow before = lastPublished(at).orElse(null);
        return new Period(rollUp, before, before == null ? rollUp.weeks() : weeks(before, rollUp));
    }

    /** Where the one before was cut; 0 if there was none. */
    long since() {
        return before == null || before.published() == null ? 0 : before.published().position();
    }

    boolean covers(WeekKey week) {
        return weeks.contains(week);
    }

    private static Optional<RollUpRow> lastPublished(Snapshot at) {
        return at.list(RollUpProjection.ROLL_UPS, ListQuery.first(1)
                .where(Filter.none().present("cut_position")).sortedBy("cut_position", true)).items().stream()
                .findFirst();
    }

    /** One that was published after its successor covers its own weeks only. */
    private static List<WeekKey> weeks(RollUpRow before, RollUpRow rollUp) {
        WeekKey last = rollUp.weeks().getLast();
        List<WeekKey> since = Stream.iterate(before.weeks().getLast().next(), week -> week.compareTo(last) <= 0,
                WeekKey::next).toList();
        return since.isEmpty() ? rollUp.weeks() : since;
    }
}
