package org.entente.api.rollup;

import java.time.Instant;
import java.time.LocalDate;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One work item in a roll-up.
 *
 * @param status      as reported
 * @param baselineEnd the planned end, which only an approved change moves
 * @param commitment  the day by which it is promised: the last one promised, or else the baseline end
 * @param forecastEnd the day it ended; while it is open the day expected
 * @param cause       why it slips, in one word such as {@code supplier}, where the department said so
 * @param note        the last explanation
 * @param reportedAt  when the department last said how it goes
 * @param overdue     past the baseline end and not completed, whatever was reported
 * @param slip        calendar days from the baseline end to the day it ended, or while it is open to the commitment
 * @param slipSince   by how much that has changed since the last roll-up
 */
public record ItemRow(TaskId task, DepartmentId department, Text title, PersonId assignee, int firstWeek, int lastWeek,
        TaskStatus status, int percent, LocalDate baselineEnd, LocalDate commitment, LocalDate forecastEnd,
        @Nullable String cause, Text note, @Nullable Instant reportedAt, boolean overdue, AttentionMark attention,
        int slip, int slipSince) {}
