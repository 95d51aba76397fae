package org.entente.query.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.meeting.MinutesItem;
import org.entente.api.text.Text;
import org.entente.query.meeting.MeetingRow.Done;
import org.jspecify.annotations.Nullable;

/**
 * What the latest minutes ask somebody to do, and how that stands (handbook 1.8 T4).
 *
 * @param overdue its day has passed and it was not reported done; a mark, nobody's obligation
 * @param doneAt  null while it is not done
 */
public record ActionView(String id, Text content, DepartmentId department, PersonId assignee,
        @Nullable LocalDate dueOn, boolean overdue, @Nullable Instant doneAt, @Nullable PersonId doneBy,
        @Nullable String note) {
    static List<ActionView> of(MeetingRow row, LocalDate today) {
        return row.minutes().isEmpty()
                ? List.of()
                : row.minutes().getLast().minutes().items().stream().filter(MinutesItem.Action.class::isInstance)
                        .map(MinutesItem.Action.class::cast).map(one -> of(one, row, today)).toList();
    }

    private static ActionView of(MinutesItem.Action action, MeetingRow row, LocalDate today) {
        Optional<Done> done = row.done().stream().filter(one -> one.action().equals(action.id())).findFirst();
        LocalDate dueOn = action.dueOn();
        boolean overdue = done.isEmpty() && dueOn != null && today.isAfter(dueOn);
        return new ActionView(action.id(), action.content(), action.department(), action.assignee(), dueOn, overdue,
                done.map(Done::at).orElse(null), done.map(Done::by).orElse(null), done.map(Done::note).orElse(null));
    }
}
