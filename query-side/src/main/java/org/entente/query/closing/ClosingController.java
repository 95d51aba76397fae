package org.entente.query.closing;

import java.security.Principal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.entente.api.obligation.ObligationCode;
import org.entente.api.request.AcceptanceResult;
import org.entente.api.request.RequestPhase;
import org.entente.query.access.CaseAccess;
import org.entente.query.access.Sight;
import org.entente.query.calendar.CalendarProjection;
import org.entente.query.improvement.ImprovementProjection;
import org.entente.query.improvement.ImprovementView;
import org.entente.query.obligation.ObligationProjection;
import org.entente.query.obligation.ObligationView;
import org.entente.query.request.Cases;
import org.entente.query.request.ClosingActions;
import org.entente.query.request.RequestRow;
import org.entente.query.view.Filter;
import org.entente.query.view.Snapshot;
import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How a case comes to its end. */
@RestController
final class ClosingController {
    private static final int MOST = 500;
    private static final Set<ObligationCode> CODES = EnumSet.of(ObligationCode.ACCEPTANCE_APPLY,
            ObligationCode.ACCEPTANCE_MEETING, ObligationCode.RECTIFY, ObligationCode.RETROSPECTIVE,
            ObligationCode.ARCHIVE);

    private final Answers answers;
    private final CaseAccess access;

    ClosingController(Answers answers, CaseAccess access) {
        this.answers = answers;
        this.access = access;
    }

    @GetMapping("/api/requests/{id}/closing")
    ResponseEntity<ClosingView> closing(@PathVariable String id, AsOf asOf, Principal who) {
        Sight sight = access.of(who);
        return Cases.isId(id)
                ? answers.one(asOf, id, at -> view(Cases.seen(id, at, sight), at, sight))
                : answers.any(asOf, at -> view(Cases.seen(id, at, sight), at, sight));
    }

    private static ClosingView view(RequestRow theCase, Snapshot at, Sight sight) {
        ClosingRow row = at.get(ClosingProjection.CLOSINGS, theCase.id().value());
        LocalDate today = CalendarProjection.inForce(at).dateOf(at.now());
        List<ImprovementView> improvements = at.all(ImprovementProjection.IMPROVEMENTS,
                Filter.none().equal("request", row.id()), MOST).stream()
                .map(one -> ImprovementView.of(one, today, List.of())).toList();
        List<ObligationView> owed = at.all(ObligationProjection.OBLIGATIONS, Filter.none().equal("owner", row.id())
                .oneOf("code", CODES.stream().map(ObligationCode::code).toList()), MOST).stream()
                .map(ObligationView::of).toList();
        return new ClosingView(row.id(), row.number(), theCase.version(), theCase.phase(), acceptance(row, theCase),
                row.workFinishedAt(), row.rounds(), Evaluation.of(row, sight.person()), row.retrospective(),
                improvements, row.archived(), owed,
                ClosingActions.of(theCase, Cases.rolesIn(theCase, at, sight.person())));
    }

    /** The acceptance states of handbook 1.6. */
    private static @Nullable String acceptance(ClosingRow row, RequestRow theCase) {
        if (row.rounds().isEmpty()) {
            return null;
        }
        Round last = row.rounds().getLast();
        if (last.result() == null) {
            return "applied";
        }
        boolean corrected = last.result().result() == AcceptanceResult.NOT_PASSED
                && theCase.phase() == RequestPhase.EXECUTING;
        return corrected ? "rectifying" : last.result().result().code();
    }
}
