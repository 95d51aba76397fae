package org.entente.api.plan;

import java.time.LocalDate;

import org.entente.api.issue.IssueId;
import org.entente.api.issue.Urgency;
import org.entente.api.task.TaskId;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What made a trigger occur, with the facts by which it did. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(name = "item_late", value = TriggerCause.ItemLate.class),
        @JsonSubTypes.Type(name = "item_blocked", value = TriggerCause.ItemBlocked.class),
        @JsonSubTypes.Type(name = "issue_at_level", value = TriggerCause.IssueAtLevel.class),
        @JsonSubTypes.Type(name = "date_come", value = TriggerCause.DateCome.class)})
public sealed interface TriggerCause {
    /**
     * A work item is expected later than planned.
     *
     * @param workingDays from the planned to the expected end
     */
    record ItemLate(TaskId task, int planTask, LocalDate plannedEnd, LocalDate expectedEnd, int workingDays)
            implements TriggerCause {}

    record ItemBlocked(TaskId task, int planTask) implements TriggerCause {}

    record IssueAtLevel(IssueId issue, Urgency urgency) implements TriggerCause {}

    record DateCome(LocalDate on) implements TriggerCause {}

    /** What it is about: the same item, issue or date is the same subject, however often it is seen. */
    default String subject() {
        return switch (this) {
            case ItemLate it -> it.task().value();
            case ItemBlocked it -> it.task().value();
            case IssueAtLevel it -> it.issue().value();
            case DateCome it -> it.on().toString();
        };
    }
}
