package org.entente.command.task;

import java.time.Instant;
import java.time.LocalDate;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What bodies of work items look like. Only what is {@code @Nullable} may be left out. */
final class TaskBodies {
    private TaskBodies() {}

    record AssignmentBody(@Nullable DepartmentId department, PersonId assignee) {}

    record StartBody(@Nullable DepartmentId department, @Nullable Instant startedAt) {}

    record ProgressBody(@Nullable DepartmentId department, TaskStatus status, int percent, @Nullable Text note,
            @Nullable LocalDate newExpectedEnd, @Nullable SlipCause cause, @Nullable DepartmentId waitingFor,
            @Nullable LocalDate forecast) {}

    record CompletionBody(@Nullable DepartmentId department, @Nullable Text note, @Nullable Instant completedAt) {}

    record ReopeningBody(@Nullable DepartmentId department, String reason) {}
}
