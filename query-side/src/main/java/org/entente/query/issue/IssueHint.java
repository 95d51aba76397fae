package org.entente.query.issue;

import java.util.ArrayList;
import java.util.List;

import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.Urgency;
import org.entente.api.text.Text;

/** A remark on an issue that never blocks. */
public record IssueHint(String code, String clause, Text text) {
    static List<IssueHint> of(IssueRow row) {
        List<IssueHint> hints = new ArrayList<>();
        boolean solved = row.phase() == IssuePhase.SOLVED || row.phase() == IssuePhase.CLOSED;
        // D6: evidence belongs to a solution, and a missing one is no reason to refuse it
        if (solved && row.solution().attachments().isEmpty() && row.handling().evidence().isEmpty()) {
            hints.add(new IssueHint("evidence-missing", "1.5 D6",
                    new Text("解决结果没有附上证据（照片、前后对比、文件）。",
                            "The solution has no evidence: photograph, before and after, document.")));
        }
        if (row.urgency() == Urgency.URGENT && row.handling().force() == null && !solved) {
            hints.add(new IssueHint("task-force-missing", "1.5",
                    new Text("紧急问题尚未成立临时专项小组。", "An urgent issue has a task force; there is none yet.")));
        }
        return List.copyOf(hints);
    }
}
