package org.entente.command.week;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.entente.api.refusal.Refusal;
import org.entente.api.task.TaskCommand;
import org.entente.api.task.TaskCommand.CompleteTask;
import org.entente.api.task.TaskCommand.ReportProgress;
import org.entente.api.task.TaskEvent.ProgressReported;
import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;
import org.entente.api.week.UpdateRow;
import org.entente.command.decision.ItemFacts;
import org.entente.command.week.WeekBodies.RowBody;
import org.entente.command.week.WeekBodies.Said;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a weekly update asks of its item.
 *
 * @param command what the item is told; null if the row adds nothing
 * @param said    what the update says of the item once that is accepted
 */
record RowReading(@Nullable TaskCommand command, UpdateRow said) {
    private static final int ALL = 100;

    /**
     * @param item  as it is now
     * @param since when the week began: what was said since then need not be said again
     * @throws Refusal {@code nothing-to-copy} for an item of which nothing was ever said
     */
    static RowReading of(RowBody row, ItemFacts item, Instant since) {
        boolean completed = item.status() == TaskStatus.COMPLETED;
        // WEK-14: a row that restates a completion, or what was reported in this week already, adds nothing
        if (completed && (row.status() == Said.COMPLETED || row.status() == Said.UNCHANGED)) {
            return new RowReading(null, standing(item));
        }
        if (row.status() == Said.COMPLETED) {
            CompleteTask c = new CompleteTask(row.task(), item.department(), Text.orNone(row.note()),
                    row.completedAt());
            return new RowReading(c, new UpdateRow(row.task(), TaskStatus.COMPLETED, ALL, c.note(), null, null, null,
                    null, c.completedAt(), false));
        }
        ReportProgress report = row.status() == Said.UNCHANGED ? copy(item) : stated(row, item);
        boolean again = lastOf(item).filter(last -> !last.occurredAt().isBefore(since))
                .filter(last -> report.equals(copyOf(last, item))).isPresent();
        return new RowReading(again ? null : report, new UpdateRow(report.task(), report.status(), report.percent(),
                report.note(), report.newExpectedEnd(), report.cause(), report.waitingFor(), report.forecast(), null,
                again));
    }

    /** What an item says by itself that was completed or cancelled since the Monday; empty while it is open. */
    static Optional<UpdateRow> settled(ItemFacts item) {
        return item.isOpen() ? Optional.empty() : Optional.of(standing(item));
    }

    private static UpdateRow standing(ItemFacts item) {
        boolean completed = item.status() == TaskStatus.COMPLETED;
        return new UpdateRow(item.task(), item.status(), completed ? ALL : percent(item), Text.NONE, null, null, null,
                null, completed ? item.completedAt() : item.cancelledAt(), true);
    }

    private static ReportProgress stated(RowBody row, ItemFacts item) {
        return new ReportProgress(row.task(), item.department(), TaskStatus.valueOf(row.status().name()),
                Objects.requireNonNullElseGet(row.percent(), () -> percent(item)), Text.orNone(row.note()),
                row.newExpectedEnd(), row.cause(), row.waitingFor(), row.forecast());
    }

    /** WEK-13: an unchanged row says again, of this week, what was last said of the item. */
    private static ReportProgress copy(ItemFacts item) {
        Optional<ReportProgress> last = lastOf(item).map(one -> copyOf(one, item));
        if (last.isEmpty() && item.status() == TaskStatus.IN_PROGRESS) {
            return ReportProgress.onCourse(item.task(), item.department(), percent(item), Text.NONE);
        }
        return last.orElseThrow(() -> Refusal.rule("nothing-to-copy", "1.4 C2",
                "Nothing was said of this item that could be unchanged."));
    }

    /** The last report, if the item still stands as it says. */
    private static Optional<ProgressReported> lastOf(ItemFacts item) {
        return Optional.ofNullable(item.lastReport()).filter(last -> last.status() == item.status());
    }

    private static ReportProgress copyOf(ProgressReported last, ItemFacts item) {
        return new ReportProgress(last.task(), item.department(), last.status(), last.percent(), last.note(),
                last.newExpectedEnd(), last.cause(), last.waitingFor(), last.forecast());
    }

    private static int percent(ItemFacts item) {
        ProgressReported last = item.lastReport();
        return last == null ? 0 : last.percent();
    }
}
