package org.entente.api.issue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.entente.api.identity.DepartmentId;
import org.entente.api.task.TaskId;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the reporter fills in (handbook 1.8, T3).
 *
 * @param label       such as I3: the issue's number within its case; if it is not stated, the report gets the next one
 * @param responsible the departments held responsible, the main one first; any department of the company (handbook 4.21)
 * @param description what is wrong
 * @param impact      scope of impact
 * @param consequence what probably follows if nothing is done
 * @param proposal    what the reporter would do about it
 * @param helpFrom    from whom help is needed
 * @param task        the work item it is about
 * @param blocksItem  whether that item stands still because of it; null counts as no
 * @param reportedAt  when it was reported, if earlier than the record: at most 10 working days (handbook 4.26)
 */
public record IssueRecord(@Nullable String label, IssueKind kind, Urgency urgency, List<DepartmentId> responsible,
        Text description, Text impact, @Nullable Text consequence, @Nullable Text proposal, List<DepartmentId> helpFrom,
        @Nullable TaskId task, @Nullable Boolean blocksItem, @Nullable Instant reportedAt) {
    /** What a number within a case looks like. */
    public static final String LABEL = "I[1-9]\\d{0,3}";

    public IssueRecord {
        responsible = List.copyOf(responsible);
        helpFrom = List.copyOf(helpFrom);
    }

    /** The same record under this number. */
    public IssueRecord labelled(String number) {
        return new IssueRecord(number, kind, urgency, responsible, description, impact, consequence, proposal, helpFrom,
                task, blocksItem, reportedAt);
    }

    /** The item that stands still because of it. */
    public Optional<TaskId> blockedItem() {
        return Boolean.TRUE.equals(blocksItem) ? Optional.ofNullable(task) : Optional.empty();
    }

    /** A record with the handbook's own fields only. */
    public static IssueRecord of(@Nullable String label, IssueKind kind, Urgency urgency,
            List<DepartmentId> responsible, Text description, Text impact) {
        return new IssueRecord(label, kind, urgency, responsible, description, impact, null, null, List.of(), null,
                null, null);
    }
}
