package org.entente.api.request;

import java.time.LocalDate;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.task.TaskId;
import org.entente.api.text.Text;

/** A correction that was ordered, with the work item that it becomes (handbook 1.6 E3). */
public record Correction(TaskId task, DepartmentId department, Text what, PersonId assignee, LocalDate due) {}
