package org.entente.query.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.task.Baseline;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskId;
import org.entente.api.text.Text;
import org.entente.query.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * By how much a work item slipped, and why: in calendar days.
 *
 * @param end    the day it ended; while it is not completed the day by which it is promised
 * @param total  from the baseline end in force to that day; negative if it comes earlier
 * @param byCause what the total consists of; sums to it
 * @param count  how often another day was promised
 */
public record SlipsView(TaskId id, long version, LocalDate baselineEnd, LocalDate commitment, LocalDate forecastEnd,
        LocalDate end, boolean completed, int total, List<ByCause> byCause, int count, List<Reported> slips,
        List<Move> baselineMoves) implements Versioned {
    /** The difference between the last promised day and the day of the completion, which nobody had announced. */
    static final String UNANNOUNCED = "unannounced";
    /** What approved plan changes took over: they moved the baseline, so that much is no slip any more. */
    static final String APPROVED_CHANGE = "approved_change";

    /** The days of one cause: one that can be reported, {@code unannounced} or {@code approved_change}. */
    public record ByCause(String cause, Text label, int days) {}

    public record Reported(Instant at, LocalDate before, LocalDate promised, SlipCause cause, int days, Text reason) {}

    public record Move(Instant at, Baseline from, Baseline to, int days, int planVersion, int change) {}

    /** @param calendar tells on which day a moment falls */
    public static SlipsView of(TaskRow row, WorkingCalendar calendar) {
        Instant completedAt = row.completedAt();
        LocalDate completedOn = completedAt == null ? null : calendar.dateOf(completedAt);
        LocalDate end = completedOn == null ? row.promised() : completedOn;
        int total = days(row.baseline(), end);
        List<Slip> slips = row.promises().slips();
        return new SlipsView(row.id(), row.version(), row.baseline(), row.promised(),
                completedOn == null ? row.expected() : completedOn, end, completedOn != null, total,
                byCause(row.promises(), completedOn, total), slips.size(),
                slips.stream().map(one -> new Reported(one.at(), one.before(), one.promised(), one.cause(), one.days(),
                        one.reason())).toList(),
                row.promises().baselineMoves().stream().map(one -> new Move(one.at(), one.from(), one.to(),
                        days(one.from().plannedEnd(), one.to().plannedEnd()), one.planVersion(), one.change()))
                        .toList());
    }

    // TSK-26: the slip by cause sums to the days from the baseline end in force to the end, the unannounced rest included
    private static List<ByCause> byCause(Promises promises, @Nullable LocalDate completedOn, int total) {
        Map<SlipCause, Integer> reported = new EnumMap<>(SlipCause.class);
        promises.slips().forEach(one -> reported.merge(one.cause(), one.days(), Integer::sum));
        LocalDate atEnd = promises.atEnd();
        int unannounced = completedOn == null || atEnd == null ? 0 : days(atEnd, completedOn);
        int rest = total - unannounced - reported.values().stream().mapToInt(Integer::intValue).sum();
        List<ByCause> all = new ArrayList<>();
        reported.forEach((cause, days) -> add(all, cause.code(), cause.label(), days));
        add(all, UNANNOUNCED, new Text("未预告", "Unannounced"), unannounced);
        add(all, APPROVED_CHANGE, new Text("经批准的变更", "Approved change"), rest);
        return all;
    }

    private static void add(List<ByCause> all, String cause, Text label, int days) {
        if (days != 0) {
            all.add(new ByCause(cause, label, days));
        }
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
