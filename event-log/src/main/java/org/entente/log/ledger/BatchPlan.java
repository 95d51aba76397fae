package org.entente.log.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;

/**
 * What a batch does with what it saw: how many events get the next positions, which holes open and which are over.
 *
 * @param placed how many of the events seen get positions, from the first
 * @param opened global indexes newly found missing
 * @param closed holes that are over: filled, or dead
 * @param high   the new highest global index looked at
 * @param more   whether another batch will find something at once
 */
record BatchPlan(int placed, List<Long> opened, List<Long> closed, long high, boolean more) {

    /**
     * @param high      highest global index looked at before
     * @param xmin      every transaction below it had ended in a snapshot not younger than the one the events were read with
     * @param indexes   global indexes of the events seen, ascending
     * @param complete  false if more may be visible above the last of them
     * @param mostHoles how many holes may open in one batch: a huge rolled-back transaction is worked off in portions
     */
    static BatchPlan of(long high, List<Hole> holes, long xmin, List<Long> indexes, boolean complete, int mostHoles) {
        var opened = new ArrayList<Long>();
        var filled = new HashSet<Long>();
        long reached = high;
        for (long index : indexes) {
            long missing = Math.max(0, index - reached - 1);
            long room = mostHoles - opened.size();
            LongStream.rangeClosed(reached + 1, reached + Math.min(missing, room)).forEach(opened::add);
            if (missing > room) {
                reached += room;
                break;
            }
            reached = Math.max(reached, index);
            filled.add(index);
        }
        boolean cut = filled.size() < indexes.size();
        // A hole that the limit kept from being looked at is not found empty: it stays.
        long looked = complete ? Long.MAX_VALUE : indexes.isEmpty() ? 0 : indexes.getLast();
        var closed = holes.stream()
                .filter(hole -> filled.contains(hole.globalIndex())
                        || xmin > hole.bound() && hole.globalIndex() <= looked)
                .map(Hole::globalIndex)
                .toList();
        return new BatchPlan(filled.size(), opened, closed, reached, cut || !complete);
    }

    boolean changesNothing() {
        return placed == 0 && opened.isEmpty() && closed.isEmpty();
    }
}
