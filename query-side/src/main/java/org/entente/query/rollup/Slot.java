package org.entente.query.rollup;

import java.util.List;

import org.entente.api.request.RequestId;
import org.entente.api.rollup.SlotRow;
import org.entente.query.view.Snapshot;

/**
 * A department's weekly update as a roll-up sees it.
 *
 * @param isOfPeriod    of one of the weeks covered; else of an earlier one, and of interest because it was missing
 * @param missingBefore missing when the roll-up before was cut
 */
record Slot(RequestId request, SlotRow row, boolean isOfPeriod, boolean missingBefore) {
    static List<Slot> of(Period period, Snapshot at, Snapshot past) {
        return List.of();
    }
}
