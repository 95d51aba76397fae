package org.entente.query.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanId;
import org.entente.api.request.Milestone;
import org.jspecify.annotations.Nullable;

/**
 * A content to begin a plan with. Nobody wrote it: it is made anew each time it is asked for.
 *
 * @param content    from the request's form and the kickoff's minutes; what they do not say is left empty
 * @param readyBy    until when the plan is to be circulated; null while none is owed
 * @param desiredEnd when the request expects the whole to be completed
 * @param milestones the request's own, which go before the company's default of two weeks (handbook 4.17)
 * @param hints      what the suggestion lacks or has beyond the expected completion
 */
public record PlanSuggestion(PlanId plan, PlanContent content, @Nullable Instant readyBy,
        @Nullable LocalDate desiredEnd, List<Milestone> milestones, List<PlanHint> hints) {
    public PlanSuggestion {
        milestones = List.copyOf(milestones);
        hints = List.copyOf(hints);
    }
}
