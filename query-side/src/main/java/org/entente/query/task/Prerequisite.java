package org.entente.query.task;

import java.time.Instant;

import org.entente.api.identity.DepartmentId;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;

/**
 * An item for which another one waits.
 *
 * @param open  whether there still is something to wait for
 * @param since when the waiting item's department said that it waits
 */
public record Prerequisite(TaskId task, Text title, DepartmentId department, TaskStatus status, boolean open,
        Instant since) {}
