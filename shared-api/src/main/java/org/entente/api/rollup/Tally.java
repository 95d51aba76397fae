package org.entente.api.rollup;

import java.util.ArrayList;
import java.util.List;

/**
 * Sums that come out from roll-up to roll-up.
 *
 * @param items     how many items stand in each status at the position
 * @param flow      how the number of open items changed since the last roll-up
 * @param attention how the number of flagged items changed since the last roll-up
 * @param slots     what became of the updates of the weeks covered
 * @param arrears   how the number of updates that are still missing changed since the last roll-up
 * @param slip      calendar days by which the items come late that are open or about which something happened since
 */
public record Tally(Items items, Flow flow, Attention attention, Slots slots, Arrears arrears, Slip slip) {
    public static final Tally NONE = new Tally(new Items(0, 0, 0, 0, 0, 0, 0), new Flow(0, 0, 0, 0, 0, 0),
            new Attention(0, 0, 0, 0, 0), new Slots(0, 0, 0, 0, 0, 0, 0), new Arrears(0, 0, 0, 0, 0),
            new Slip(0, 0, 0));

    /** @param overdue of the open ones, those past their baseline end */
    public record Items(long notStarted, long inProgress, long delayed, long blocked, long completed, long cancelled,
            long overdue) {
        long open() {
            return notStarted + inProgress + delayed + blocked;
        }
    }

    /** {@code openBefore + created + reopened − completed − cancelled = openNow}. */
    public record Flow(long openBefore, long created, long reopened, long completed, long cancelled, long openNow) {}

    /**
     * {@code before + added − cleared = now}.
     *
     * @param recovered of those now, the ones whose flag may be lifted
     */
    public record Attention(long before, long added, long cleared, long now, long recovered) {}

    /** {@code opened = inTime + late + missed + excused + cancelled + open}. */
    public record Slots(long opened, long inTime, long late, long missed, long excused, long cancelled, long open) {}

    /**
     * {@code before + missed − filled − dropped = now}.
     *
     * @param filled  arrived late since the last roll-up, for whatever week
     * @param dropped no longer waited for
     */
    public record Arrears(long before, long missed, long filled, long dropped, long now) {}

    /** {@code before + added = now}. */
    public record Slip(long before, long added, long now) {}

    public Tally plus(Tally o) {
        return new Tally(
                new Items(items.notStarted + o.items.notStarted, items.inProgress + o.items.inProgress,
                        items.delayed + o.items.delayed, items.blocked + o.items.blocked,
                        items.completed + o.items.completed, items.cancelled + o.items.cancelled,
                        items.overdue + o.items.overdue),
                new Flow(flow.openBefore + o.flow.openBefore, flow.created + o.flow.created,
                        flow.reopened + o.flow.reopened, flow.completed + o.flow.completed,
                        flow.cancelled + o.flow.cancelled, flow.openNow + o.flow.openNow),
                new Attention(attention.before + o.attention.before, attention.added + o.attention.added,
                        attention.cleared + o.attention.cleared, attention.now + o.attention.now,
                        attention.recovered + o.attention.recovered),
                new Slots(slots.opened + o.slots.opened, slots.inTime + o.slots.inTime, slots.late + o.slots.late,
                        slots.missed + o.slots.missed, slots.excused + o.slots.excused,
                        slots.cancelled + o.slots.cancelled, slots.open + o.slots.open),
                new Arrears(arrears.before + o.arrears.before, arrears.missed + o.arrears.missed,
                        arrears.filled + o.arrears.filled, arrears.dropped + o.arrears.dropped,
                        arrears.now + o.arrears.now),
                new Slip(slip.before + o.slip.before, slip.added + o.slip.added, slip.now + o.slip.now));
    }

    /** The equations that do not hold. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        require(flow.openBefore + flow.created + flow.reopened - flow.completed - flow.cancelled, flow.openNow, flow,
                faults);
        require(items.open(), flow.openNow, items, faults);
        require(attention.before + attention.added - attention.cleared, attention.now, attention, faults);
        require(slots.inTime + slots.late + slots.missed + slots.excused + slots.cancelled + slots.open, slots.opened,
                slots, faults);
        require(arrears.before + arrears.missed - arrears.filled - arrears.dropped, arrears.now, arrears, faults);
        require(slip.before + slip.added, slip.now, slip, faults);
        return faults;
    }

    private static void require(long counted, long stated, Object where, List<String> faults) {
        if (counted != stated) {
            faults.add("%s comes to %d".formatted(where, counted));
        }
    }
}
