package org.entente.query.improvement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.improvement.ImprovementId;
import org.entente.api.improvement.ImprovementPhase;
import org.entente.api.request.RequestId;
import org.entente.api.text.Text;
import org.entente.query.action.Action;
import org.entente.query.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An improvement action.
 *
 * @param overdue      computed: past its day at the moment asked about and not done; nobody owes it
 * @param verification how one will see that it works; empty if nobody has to look
 * @param followUps    when the Office was reminded of it
 */
public record ImprovementView(ImprovementId id, long version, RequestId request, ImprovementPhase state, Text content,
        PersonId assignee, LocalDate due, boolean overdue, Text verification, Instant openedAt,
        ImprovementRow.@Nullable Completion completion, ImprovementRow.@Nullable Look look, List<Instant> followUps,
        List<Action> actions) implements Versioned {
    public static ImprovementView of(ImprovementRow row, LocalDate today, List<Action> actions) {
        // IMP-5: overdue is an action that is not done after its day, as of the day asked about
        boolean overdue = row.state() == ImprovementPhase.OPEN && today.isAfter(row.order().due());
        return new ImprovementView(row.id(), row.version(), row.request(), row.state(), row.order().content(),
                row.order().assignee(), row.order().due(), overdue, row.order().verification(), row.openedAt(),
                row.completion(), row.look(), row.followUps(), actions);
    }
}
