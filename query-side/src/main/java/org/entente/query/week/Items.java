package org.entente.query.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;
import org.entente.api.week.UpdateRow;
import org.entente.query.task.TaskRow;
import org.jspecify.annotations.Nullable;

/** What may be reported in a slot: what is due, and what the department opened since. */
final class Items {
    private static final int ALL = 100;

    private Items() {}

    /**
     * @param ofCase the items of the case
     * @param before the updates before, the latest first; null where there was none
     */
    static List<WeekView.Item> of(UpdateSlotRow slot, List<TaskRow> ofCase, List<@Nullable UpdateSlotRow> before,
            LocalDate today) {
        LocalDate sunday = slot.week().next().monday().minusDays(1);
        return ofCase.stream().filter(one -> one.item().department().equals(slot.department()))
                .filter(one -> slot.due().contains(one.id())
                        || one.isOpen() && !one.item().plannedStart().isAfter(sunday))
                .map(one -> item(slot, one, before, today)).toList();
    }

    private static WeekView.Item item(UpdateSlotRow slot, TaskRow row, List<@Nullable UpdateSlotRow> before,
            LocalDate today) {
        Optional<UpdateRow> last = before.stream().filter(Objects::nonNull)
                .flatMap(one -> one.said(row.id()).stream()).findFirst();
        Optional<UpdateRow> said = slot.said(row.id());
        return new WeekView.Item(row.id(), row.item().title(), row.assignee(), row.item().firstWeek(),
                row.item().lastWeek(), row.baseline(), row.status(), row.isOverdueOn(today),
                slot.due().contains(row.id()), last.orElse(null), said.orElse(null),
                said.or(() -> prefilled(row, last)).orElse(null));
    }

    /** How the item stands now, which is what an unchanged row says; of the update before where it stands as that said. */
    private static Optional<UpdateRow> prefilled(TaskRow row, Optional<UpdateRow> last) {
        if (row.status() == TaskStatus.NOT_STARTED) {
            return Optional.empty();
        }
        if (row.isOpen() && last.filter(one -> one.status() == row.status() && one.percent() == row.percent())
                .isPresent()) {
            return last;
        }
        boolean completed = row.status() == TaskStatus.COMPLETED;
        return Optional.of(new UpdateRow(row.id(), row.status(), completed ? ALL : row.percent(),
                completed ? Text.NONE : row.note(), row.isOpen() ? row.commitment() : null, null, null, null,
                row.completedAt(), false));
    }
}
