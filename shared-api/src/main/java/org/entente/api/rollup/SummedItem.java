package org.entente.api.rollup;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;

/**
 * A work item that a roll-up draws attention to, or that was under attention when it was drawn up (handbook 1.4 C4).
 *
 * @param status as it was reported at the position at which the roll-up was cut
 */
public record SummedItem(TaskId task, TaskStatus status, RequestId request, DepartmentId department) {}
