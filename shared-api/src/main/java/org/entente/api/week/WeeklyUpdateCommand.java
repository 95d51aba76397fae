package org.entente.api.week;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.message.Command;
import org.entente.api.message.OfCase;
import org.entente.api.message.OfDepartment;
import org.entente.api.message.TickCommand;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskId;
import org.entente.api.text.Bounds;

/** What can be asked of a weekly slot (handbook 1.4 C2). */
public sealed interface WeeklyUpdateCommand extends Command {
    WeeklyUpdateId update();

    @Override
    default String aggregateId() {
        return update().value();
    }

    /**
     * The service, when a week begins.
     *
     * @param due     the department's items that an update has to cover, as they were recorded before that Monday
     * @param beganAt that Monday, 00:00
     */
    record OpenSlot(WeeklyUpdateId update, RequestId request, DepartmentId department, WeekKey week, List<TaskId> due,
            Instant beganAt) implements WeeklyUpdateCommand, OfCase {
        public OpenSlot {
            due = List.copyOf(due);
        }
    }

    /**
     * Liaison or head of the department, once every due item was reported.
     *
     * @param rows what was said of each item, due or not
     */
    record SubmitUpdate(WeeklyUpdateId update, DepartmentId department, List<UpdateRow> rows)
            implements WeeklyUpdateCommand, OfDepartment {
        public SubmitUpdate {
            rows = Bounds.list("rows", rows);
        }
    }

    /** The Office, before the due moment. */
    record ExcuseSlot(WeeklyUpdateId update, String reason) implements WeeklyUpdateCommand {
        public ExcuseSlot {
            reason = Bounds.required("reason", reason);
        }
    }

    /** The service, when the case is suspended. */
    record PauseWithCase(WeeklyUpdateId update, Instant suspendedAt) implements WeeklyUpdateCommand {}

    /** The service, when the case goes on. */
    record ResumeWithCase(WeeklyUpdateId update, Instant resumedAt) implements WeeklyUpdateCommand {}

    /** The service, when the case ends. */
    record EndWithCase(WeeklyUpdateId update, String cause, Instant endedAt) implements WeeklyUpdateCommand {}

    record Tick(WeeklyUpdateId update) implements WeeklyUpdateCommand, TickCommand {}
}
