package org.entente.query.board;

import java.security.Principal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.entente.api.identity.DepartmentId;
import org.entente.api.issue.Urgency;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.query.access.CaseAccess;
import org.entente.query.access.Sight;
import org.entente.query.request.RequestProjection;
import org.entente.query.request.RequestRow;
import org.entente.query.view.Filter;
import org.entente.query.view.Snapshot;
import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The board: all cases that somebody may see, by phase. */
@RestController
final class BoardController {
    /** A phase with more cases shows its most pressing ones among the first so many. */
    private static final int MOST_CASES = 500;
    private static final Set<RequestPhase> ENDS = EnumSet.of(RequestPhase.ARCHIVED, RequestPhase.CANCELLED,
            RequestPhase.REJECTED, RequestPhase.WITHDRAWN);

    private final Answers answers;
    private final CaseAccess access;

    BoardController(Answers answers, CaseAccess access) {
        this.answers = answers;
        this.access = access;
    }

    @GetMapping("/api/board")
    ResponseEntity<BoardView> board(@RequestParam(required = false) @Nullable DepartmentId department, AsOf asOf,
            Principal who) {
        Sight sight = access.of(who);
        Filter filter = sight.inCases(Filter.none().has("departments", department), "id");
        return answers.any(asOf, at -> new BoardView(at.now(), phases(filter, at)));
    }

    private static List<BoardView.PhaseView> phases(Filter filter, Snapshot at) {
        SortedMap<String, Long> counts = at.countBy(RequestProjection.REQUESTS, "phase", filter);
        List<BoardView.PhaseView> phases = new ArrayList<>();
        for (RequestPhase phase : RequestPhase.values()) {
            int count = counts.getOrDefault(phase.code(), 0L).intValue();
            if (count > 0) {
                phases.add(new BoardView.PhaseView(phase, count,
                        ENDS.contains(phase) ? List.of() : cases(filter.equal("phase", phase.code()), at)));
            }
        }
        return phases;
    }

    private static List<BoardView.CaseView> cases(Filter filter, Snapshot at) {
        List<RequestRow> rows = at.all(RequestProjection.REQUESTS, filter, MOST_CASES);
        Map<RequestId, BoardRow> open = at
                .some(BoardProjection.BOARD, rows.stream().map(row -> row.id().value()).toList()).stream()
                .collect(Collectors.toMap(BoardRow::request, Function.identity()));
        Comparator<Instant> soonest = Comparator.nullsLast(Comparator.naturalOrder());
        return rows.stream()
                .map(row -> shown(row, open.getOrDefault(row.id(), BoardRow.nothing(row.id())), at.now()))
                .sorted(Comparator.comparing(BoardController::dueAt, soonest)).toList();
    }

    private static @Nullable Instant dueAt(BoardView.CaseView shown) {
        BoardRow.Clock next = shown.next();
        return next == null ? null : next.dueAt();
    }

    private static BoardView.CaseView shown(RequestRow row, BoardRow open, Instant now) {
        BoardRow.Clock next = open.next().orElse(null);
        return new BoardView.CaseView(row.id(), row.number(), row.papers().form().title(),
                row.papers().form().category(), row.initiator(), row.lead().orElse(null), row.departments(), next,
                next != null && !now.isBefore(next.dueAt()), open.clocks().size(),
                new BoardView.IssueCount(open.issues(Urgency.NORMAL), open.issues(Urgency.URGENT),
                        open.issues(Urgency.CRITICAL)),
                open.missed());
    }
}
