package org.entente.query.rollup;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskId;

/**
 * How often what has happened to a work item: the difference between two positions is what happened between them.
 *
 * @param flagged   whether it is under attention
 * @param touchedAt the position of the last thing that happened to it
 */
record ItemAccount(TaskId task, RequestId request, DepartmentId department, long completed, long reopened,
        long cancelled, boolean flagged, long touchedAt) {
    static ItemAccount opened(TaskId task, RequestId request, DepartmentId department) {
        return new ItemAccount(task, request, department, 0, 0, 0, false, 0);
    }

    ItemAccount withCompletion() {
        return new ItemAccount(task, request, department, completed + 1, reopened, cancelled, flagged, touchedAt);
    }

    ItemAccount withReopening() {
        return new ItemAccount(task, request, department, completed, reopened + 1, cancelled, flagged, touchedAt);
    }

    /** With the item its flag is gone. */
    ItemAccount withCancellation() {
        return new ItemAccount(task, request, department, completed, reopened, cancelled + 1, false, touchedAt);
    }

    ItemAccount under(boolean attention) {
        return new ItemAccount(task, request, department, completed, reopened, cancelled, attention, touchedAt);
    }

    ItemAccount touched(long position) {
        return new ItemAccount(task, request, department, completed, reopened, cancelled, flagged, position);
    }
}
