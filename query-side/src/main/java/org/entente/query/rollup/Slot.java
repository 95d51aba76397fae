package org.entente.query.rollup;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.RequestId;
import org.entente.api.rollup.SlotRow;
import org.entente.query.view.Filter;
import org.entente.query.view.Snapshot;
import org.entente.query.week.UpdateSlotProjection;
import org.entente.query.week.UpdateSlotRow;

/**
 * A department's weekly update as a roll-up sees it.
 *
 * @param isOfPeriod    of one of the weeks covered; else of interest because it was or is missing, or came since
 * @param missingBefore missing when the roll-up before was cut
 * @param lateBefore    had arrived late when the roll-up before was cut
 */
record Slot(RequestId request, SlotRow row, boolean isOfPeriod, boolean missingBefore, boolean lateBefore) {
    private static final int MOST = 1_000_000;
    private static final Filter MISSED = Filter.none().equal("phase", "missed");

    DepartmentId department() {
        return row.department();
    }

    /** Those of another week are told if they were missing before, or arrived late since. */
    boolean isShown() {
        return isOfPeriod || missingBefore || arrivedLate();
    }

    // RUP-12: an update that arrived late is told so once, in the first roll-up that is cut afterwards
    private boolean arrivedLate() {
        return row.outcome() == SlotRow.Outcome.LATE && !lateBefore;
    }

    /** The slots of the weeks covered, and those of other weeks that were or are missing or came since. */
    static List<Slot> of(Period period, Snapshot at, Snapshot past) {
        Set<String> missingBefore = Set.copyOf(past.keys(UpdateSlotProjection.UPDATES, MISSED, MOST));
        Set<String> keys = new TreeSet<>(missingBefore);
        keys.addAll(past.keys(UpdateSlotProjection.UPDATES, Filter.none().oneOf("phase", List.of("due", "paused")),
                MOST));
        keys.addAll(at.keys(UpdateSlotProjection.UPDATES, MISSED, MOST));
        keys.addAll(at.keys(UpdateSlotProjection.UPDATES, ofPeriod(period), MOST));
        keys.addAll(at.keys(UpdateSlotProjection.UPDATES, submitted(period), MOST));
        Set<String> lateBefore = past.some(UpdateSlotProjection.UPDATES, keys).stream().filter(UpdateSlotRow::late)
                .map(row -> row.id().value()).collect(Collectors.toSet());
        return at.some(UpdateSlotProjection.UPDATES, keys).stream().map(row -> new Slot(row.request(), shown(row),
                period.covers(row.week()), missingBefore.contains(row.id().value()),
                lateBefore.contains(row.id().value()))).toList();
    }

    /** What the database counts of them, beside what is counted row by row. */
    static void count(Period period, Snapshot at, Snapshot past, Sums sums) {
        sums.count(Figure.SLOTS, UpdateSlotProjection.UPDATES, ofPeriod(period), at);
        sums.count(Figure.MISSING_BEFORE, UpdateSlotProjection.UPDATES, MISSED, past);
        sums.count(Figure.MISSING_NOW, UpdateSlotProjection.UPDATES, MISSED, at);
    }

    void count(Sums sums) {
        if (isOfPeriod) {
            sums.add(figure(), request, department(), 1);
        }
        boolean wasMissed = row.outcome() == SlotRow.Outcome.MISSED || row.outcome() == SlotRow.Outcome.LATE;
        sums.add(Figure.MISSED, request, department(), wasMissed && !missingBefore && !lateBefore ? 1 : 0);
        sums.add(Figure.FILLED, request, department(), arrivedLate() ? 1 : 0);
        sums.add(Figure.DROPPED, request, department(), missingBefore && !wasMissed ? 1 : 0);
    }

    private Figure figure() {
        return switch (row.outcome()) {
            case OPEN -> Figure.SLOTS_OPEN;
            case IN_TIME -> Figure.SLOTS_IN_TIME;
            case MISSED -> Figure.SLOTS_MISSED;
            case LATE -> Figure.SLOTS_LATE;
            case EXCUSED -> Figure.SLOTS_EXCUSED;
            case CANCELLED -> Figure.SLOTS_CANCELLED;
        };
    }

    private static Filter ofPeriod(Period period) {
        return Filter.none().oneOf("week", period.weeks());
    }

    /** Of the weeks of the roll-up before, and later ones: what was due earlier was missing when it was cut, or had come. */
    private static Filter submitted(Period period) {
        RollUpRow before = period.before();
        Filter filter = Filter.none().equal("phase", "submitted");
        return before == null
                ? filter
                : filter.from("week", before.weeks().getFirst());
    }

    private static SlotRow shown(UpdateSlotRow row) {
        String excuse = row.excuse();
        return new SlotRow(row.department(), row.week(), outcome(row), row.submittedAt(), excuse == null ? "" : excuse);
    }

    private static SlotRow.Outcome outcome(UpdateSlotRow row) {
        return switch (row.phase()) {
            case NONE, DUE, PAUSED -> SlotRow.Outcome.OPEN;
            case SUBMITTED -> row.late() ? SlotRow.Outcome.LATE : SlotRow.Outcome.IN_TIME;
            case MISSED -> SlotRow.Outcome.MISSED;
            case EXCUSED -> SlotRow.Outcome.EXCUSED;
            case CANCELLED -> SlotRow.Outcome.CANCELLED;
        };
    }
}
