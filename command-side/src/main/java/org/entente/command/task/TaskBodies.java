package org.entente.command.task;

import java.time.Instant;
import java.time.LocalDate;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.task.ContactWay;
import org.entente.api.task.RiskLevel;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What bodies of work items look like. Only what is {@code @Nullable} may be left out. */
final class TaskBodies {
    private TaskBodies() {}

    record AssignmentBody(@Nullable DepartmentId department, PersonId assignee) {}

    record StartBody(@Nullable DepartmentId department, @Nullable Instant startedAt) {}

    record ProgressBody(@Nullable DepartmentId department, TaskStatus status, int percent, @Nullable Text note,
            @Nullable LocalDate newExpectedEnd, @Nullable SlipCause cause, @Nullable DepartmentId waitingFor,
            @Nullable LocalDate forecast) {}

    record CompletionBody(@Nullable DepartmentId department, @Nullable Text note, @Nullable Instant completedAt) {}

    record DescriptionBody(@Nullable DepartmentId department, Text title, @Nullable Text deliverable,
            @Nullable RiskLevel risk) {}

    /** What a second person says to an item that was reported done. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
    @JsonSubTypes({@JsonSubTypes.Type(name = "accept", value = AcceptedBody.class),
            @JsonSubTypes.Type(name = "decline", value = DeclinedBody.class)})
    sealed interface ItemAcceptanceBody {}

    record AcceptedBody() implements ItemAcceptanceBody {}

    record DeclinedBody(String reason) implements ItemAcceptanceBody {}

    record ContactBody(PersonId spokenTo, ContactWay way, Text note) {}

    record ClearanceBody(@Nullable String note) {}

    record ReopeningBody(@Nullable DepartmentId department, String reason) {}
}
