package org.entente.query.obligation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.entente.api.deadline.Standstill;
import org.entente.api.issue.IssueEvent;
import org.entente.query.history.HistoryProjection;
import org.entente.query.history.HistoryRow;
import org.entente.query.view.Filter;
import org.entente.query.view.ListQuery;
import org.entente.query.view.Snapshot;
import org.entente.query.view.ViewJson;

/** While the clock of an issue's solution stood still, told from the issue's own history. */
final class IssueStandstills {
    private static final String SUSPENDED = "issue.suspended";
    private static final String RESUMED = "issue.resumed";
    private static final int MOST = 200;

    private IssueStandstills() {}

    /** What began between these moments, as it was known at the second. */
    static List<Standstill> of(String issue, Instant since, Instant by, Snapshot at) {
        Filter told = Filter.none().equal("aggregate", issue).oneOf("type", Set.of(SUSPENDED, RESUMED));
        List<Standstill> stood = new ArrayList<>();
        for (HistoryRow one : at.list(HistoryProjection.HISTORY,
                ListQuery.first(MOST).where(told).sortedBy("position", false)).items()) {
            if (one.occurredAt().isBefore(since) || one.occurredAt().isAfter(by)) {
                continue;
            }
            if (one.type().equals(SUSPENDED)) {
                IssueEvent.Suspended event = ViewJson.read(one.payload(), IssueEvent.Suspended.class);
                stood.add(new Standstill(event.occurredAt(), event.until()));
            } else if (!stood.isEmpty()) {
                stood.add(new Standstill(stood.removeLast().from(), one.occurredAt()));
            }
        }
        return stood;
    }
}
