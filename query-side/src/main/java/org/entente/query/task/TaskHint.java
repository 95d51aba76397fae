package org.entente.query.task;

import java.util.ArrayList;
import java.util.List;

import org.entente.api.task.TaskId;
import org.entente.api.text.Text;

/**
 * A remark about a work item that hinders nothing.
 *
 * @param items the items that it is about; may be empty
 */
public record TaskHint(String code, String clause, Text text, List<TaskId> items) {
    static List<TaskHint> of(TaskRow row, List<Prerequisite> waitsFor, boolean correctionAsked) {
        List<TaskHint> hints = new ArrayList<>();
        List<TaskId> open = waitsFor.stream().filter(Prerequisite::open).map(Prerequisite::task).toList();
        // TSK-25: that an item waits for others which are not done is a hint, and hinders nothing
        if (row.isOpen() && !open.isEmpty()) {
            hints.add(new TaskHint("dependency-open", "1.8 T2",
                    new Text("所依赖的工作项尚未完成。", "Items that this one waits for are not done."), open));
        }
        if (correctionAsked) {
            hints.add(new TaskHint("correction-asked", "1.4",
                    new Text("已逾期的工作项仍报告为进行中，请更正状态。",
                            "It is past its baseline end and reported in progress: please correct the status."),
                    List.of()));
        }
        if (row.flag() != null && row.flag().issueDemanded()) {
            hints.add(new TaskHint("issue-demanded", "4.15",
                    new Text("连续两次汇总均为受阻，协同管理办公室须提出问题记录。",
                            "Two roll-ups in a row found it blocked: the Coordination Office must raise an issue."),
                    List.of()));
        }
        return hints;
    }
}
