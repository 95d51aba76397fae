package org.entente.query.issue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.entente.api.identity.Role;
import org.entente.api.issue.EmergencyPlan;
import org.entente.api.issue.EmergencyStep;
import org.entente.api.issue.IssueId;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationState;
import org.entente.api.text.Text;
import org.entente.query.obligation.ObligationRow;
import org.jspecify.annotations.Nullable;

/**
 * The emergency plan of one issue as a checklist that is being run. Targets are computed marks, never owed (handbook 1.7).
 *
 * @param plan          the version of the company's plan; 0 for the one that is shipped
 * @param firstActionAt when the first step was done; null before
 * @param firstAction   how long after the start that was
 */
public record EmergencyView(IssueId issue, long plan, Instant startedAt, @Nullable Instant firstActionAt,
        @Nullable Duration firstAction, List<StepView> steps) {
    public EmergencyView {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param target   until when it should be done
     * @param doneAt   when it was; null before
     * @param by       who ticked it off; null where it was done by meeting a limit
     * @param overdue  not done, and past its target
     * @param lateBy   how long after its target it was done; null unless it was
     */
    public record StepView(String id, Text what, Role who, Instant target, @Nullable Instant doneAt,
            @Nullable String by, @Nullable Text note, @Nullable ObligationCode doneBy, boolean overdue,
            @Nullable Duration lateBy) {}

    static EmergencyView of(IssueId issue, EmergencyRun run, EmergencyPlan plan, List<ObligationRow> limits,
            Instant now) {
        List<StepView> steps = new ArrayList<>();
        for (EmergencyStep step : plan.steps()) {
            steps.add(view(step, run, met(step.doneBy(), run, limits), now));
        }
        Instant first = steps.stream().map(StepView::doneAt).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).orElse(null);
        return new EmergencyView(issue, run.plan(), run.startedAt(), first,
                first == null ? null : Duration.between(run.startedAt(), first), steps);
    }

    private static StepView view(EmergencyStep step, EmergencyRun run, @Nullable Instant met, Instant now) {
        Instant target = run.startedAt().plus(Duration.ofMinutes(step.withinMinutes()));
        EmergencyRun.Tick tick = run.done().stream().filter(one -> one.step().equals(step.id())).findFirst()
                .orElse(null);
        boolean byHand = tick != null && (met == null || tick.at().isBefore(met));
        Instant done = byHand && tick != null ? tick.at() : met;
        return new StepView(step.id(), step.what(), step.who(), target, done, byHand && tick != null ? tick.by() : null,
                tick == null ? null : tick.note(), step.doneBy(), done == null && !now.isBefore(target),
                done != null && done.isAfter(target) ? Duration.between(target, done) : null);
    }

    /** When the limit that opened with this run was met, in time or late. */
    private static @Nullable Instant met(@Nullable ObligationCode code, EmergencyRun run, List<ObligationRow> limits) {
        return limits.stream().filter(one -> one.terms().code() == code)
                .filter(one -> !one.terms().openedAt().isBefore(run.startedAt()))
                .map(ObligationRow::verdict).filter(Objects::nonNull)
                .map(one -> one.state() == ObligationState.MET ? one.at() : one.fulfilledAt())
                .filter(Objects::nonNull).findFirst().orElse(null);
    }
}
