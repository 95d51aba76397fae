package org.entente.query.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationEvent;
import org.entente.api.obligation.ObligationEvent.DeadlineRebased;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.obligation.ObligationEvent.ObligationOpened;
import org.entente.api.request.RequestId;
import org.entente.query.board.BoardRow.Clock;
import org.entente.query.board.BoardRow.OpenIssue;
import org.entente.query.obligation.Obligations;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** One row for each case, from everything that belongs to it. */
final class BoardFold implements Fold<BoardRow> {
    @Override
    public Collection<String> keys(LedgerEvent event) {
        String belongsTo = event.caseId();
        boolean counts = event.payload() instanceof ObligationEvent || event.payload() instanceof IssueEvent;
        return belongsTo == null || !counts ? List.of() : List.of(belongsTo);
    }

    @Override
    public @Nullable BoardRow fold(String key, @Nullable BoardRow row, LedgerEvent event) {
        BoardRow known = row == null ? BoardRow.nothing(new RequestId(key)) : row;
        return switch (event.payload()) {
            case ObligationEvent e -> clocks(known, e);
            case IssueEvent e -> known.issues(issues(known.issues(), e, new IssueId(event.aggregateId())));
            default -> known;
        };
    }

    private static BoardRow clocks(BoardRow row, ObligationEvent event) {
        List<Clock> clocks = new ArrayList<>(row.clocks());
        if (event instanceof ObligationOpened opened) {
            Obligation one = opened.obligation();
            clocks.add(new Clock(one.id(), one.code(), one.debtor(), one.dueAt()));
            return row.clocks(clocks, row.missed());
        }
        String id = Obligations.idOf(event);
        if (id == null) {
            return row;
        }
        if (event instanceof DeadlineRebased moved) {
            clocks.replaceAll(one -> one.obligation().equals(moved.obligation()) ? one.until(moved.to()) : one);
            return row.clocks(clocks, row.missed());
        }
        clocks.removeIf(one -> one.obligation().value().equals(id));
        return row.clocks(clocks, row.missed() + (event instanceof ObligationMissed ? 1 : 0));
    }

    private static List<OpenIssue> issues(List<OpenIssue> open, IssueEvent event, IssueId issue) {
        Optional<Urgency> entered = switch (event) {
            case IssueEvent.Reported e -> Optional.of(e.record().urgency());
            case IssueEvent.Raised e -> Optional.of(e.to());
            case IssueEvent.Lowered e -> Optional.of(e.to());
            default -> Optional.empty();
        };
        boolean ended = event instanceof IssueEvent.Closed || event instanceof IssueEvent.Dismissed
                || event instanceof IssueEvent.Merged;
        if (entered.isEmpty() && !ended) {
            return open;
        }
        List<OpenIssue> next = new ArrayList<>(open);
        next.removeIf(one -> one.issue().equals(issue));
        entered.ifPresent(urgency -> next.add(new OpenIssue(issue, urgency)));
        return next;
    }
}
