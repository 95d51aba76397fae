package org.entente.query.board;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.Category;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** The board at one moment: phases in the order of the process; those that a case does not leave are counted only. */
public record BoardView(Instant asOf, List<PhaseView> phases) {
    /** One phase with its cases, the most pressing clock first. */
    public record PhaseView(RequestPhase phase, int count, List<CaseView> cases) {}

    /** One case; {@code next} is the clock that runs out first, {@code overdue} whether it has already. */
    public record CaseView(RequestId id, @Nullable String number, Text title, Category category,
            DepartmentId initiator, @Nullable DepartmentId lead, List<DepartmentId> departments,
            BoardRow.@Nullable Clock next, boolean overdue, int openObligations, IssueCount issues, int missed) {}

    /** Issues not closed, by urgency. */
    public record IssueCount(int normal, int urgent, int critical) {}

    public BoardView {
        phases = List.copyOf(phases);
    }
}
