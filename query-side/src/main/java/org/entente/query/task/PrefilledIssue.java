package org.entente.query.task;

import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.issue.IssueKind;
import org.entente.api.issue.Urgency;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** The record of an issue about a blocked item as it can be reported, to be completed by whoever reports it (4.15). */
public record PrefilledIssue(IssueKind kind, Urgency urgency, List<DepartmentId> responsible, Text description,
        Text impact, TaskId task, boolean blocksItem) {
    /** Offered for an item that stands still and at which no issue is open. */
    static @Nullable PrefilledIssue of(TaskRow row) {
        if (row.status() != TaskStatus.BLOCKED || !row.issues().isEmpty()) {
            return null;
        }
        DepartmentId waitsFor = row.progress().waitingFor();
        List<DepartmentId> responsible = waitsFor == null
                ? List.of(row.item().department())
                : List.of(waitsFor, row.item().department());
        Text title = row.item().title();
        return new PrefilledIssue(waitsFor == null ? IssueKind.EXTERNAL_RISK : IssueKind.RESOURCE_CONFLICT,
                Urgency.NORMAL, responsible, row.progress().note(),
                new Text(title.zh().isEmpty() ? "" : "工作项《" + title.zh() + "》受阻",
                        title.en().isEmpty() ? "" : "The work item «" + title.en() + "» stands still"),
                row.id(), true);
    }
}
