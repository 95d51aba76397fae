package org.entente.query.rollup;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskId;

/**
 * How often what has happened to a work item: the difference between two positions is what happened between them.
 *
 * @param touchedAt the position of the last thing that happened to it
 */
record ItemAccount(TaskId task, RequestId request, DepartmentId department, long completed, long reopened,
        long cancelled, long touchedAt) {
    static ItemAccount opened(TaskId task, RequestId request, DepartmentId department, long position) {
        return new ItemAccount(task, request, department, 0, 0, 0, position);
    }

    ItemAccount completed(long position) {
        return new ItemAccount(task, request, department, completed + 1, reopened, cancelled, position);
    }

    ItemAccount reopened(long position) {
        return new ItemAccount(task, request, department, completed, reopened + 1, cancelled, position);
    }

    ItemAccount cancelled(long position) {
        return new ItemAccount(task, request, department, completed, reopened, cancelled + 1, position);
    }

    ItemAccount touched(long position) {
        return new ItemAccount(task, request, department, completed, reopened, cancelled, position);
    }
}
