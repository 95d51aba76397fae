package org.entente.query.board;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.entente.api.issue.IssueId;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.Party;
import org.entente.api.request.RequestId;

/**
 * What is open of a case.
 *
 * @param clocks what is owed
 * @param issues what is not closed
 * @param missed how many obligations of the case were missed so far
 */
public record BoardRow(RequestId request, List<Clock> clocks, List<OpenIssue> issues, int missed) {
    /** One open obligation. */
    public record Clock(ObligationId obligation, ObligationCode code, Party debtor, Instant dueAt) {
        Clock until(Instant moment) {
            return new Clock(obligation, code, debtor, moment);
        }
    }

    /** One issue that is not closed. */
    public record OpenIssue(IssueId issue, Urgency urgency) {}

    public BoardRow {
        clocks = List.copyOf(clocks);
        issues = List.copyOf(issues);
    }

    static BoardRow nothing(RequestId request) {
        return new BoardRow(request, List.of(), List.of(), 0);
    }

    /** How many issues of this urgency are open. */
    int issues(Urgency urgency) {
        return Math.toIntExact(issues.stream().filter(one -> one.urgency() == urgency).count());
    }

    /** The clock that runs out first. */
    public Optional<Clock> next() {
        return clocks.stream().min(Comparator.comparing(Clock::dueAt).thenComparing(one -> one.obligation().value()));
    }

    BoardRow clocks(List<Clock> running, int missedNow) {
        return new BoardRow(request, running, issues, missedNow);
    }

    BoardRow issues(List<OpenIssue> open) {
        return new BoardRow(request, clocks, open, missed);
    }
}
