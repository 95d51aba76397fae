package org.entente.command.request;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.AcceptanceResult;
import org.entente.api.request.ClosingEvent;
import org.entente.api.request.ClosingEvent.AcceptanceApplied;
import org.entente.api.request.ClosingEvent.AcceptanceDecided;
import org.entente.api.request.ClosingEvent.DepartmentEvaluated;
import org.entente.api.request.ClosingEvent.RectificationRecorded;
import org.entente.api.request.ClosingEvent.RequestArchived;
import org.entente.api.request.ClosingEvent.RetrospectiveHeld;
import org.entente.api.request.ClosingEvent.WorkFinished;
import org.entente.api.request.ClosingEvent.WorkTakenUp;
import org.entente.api.request.Correction;
import org.jspecify.annotations.Nullable;

/**
 * How far the end of a case has come (handbook 1.6).
 *
 * @param finished        the last work item is done, as far as the request was told
 * @param round           how often acceptance was applied for
 * @param applicationOrNull the last application
 * @param corrections     what the last acceptance ordered and was not recorded as done
 * @param evaluated       which department has judged which other
 * @param retrospective   whether it was recorded
 */
record Closing(boolean finished, int round, @Nullable AcceptanceApplied applicationOrNull,
        List<Correction> corrections, Set<Judgement> evaluated, boolean retrospective) {
    static final Closing NONE = new Closing(false, 0, null, List.of(), Set.of(), false);

    Closing {
        corrections = List.copyOf(corrections);
        evaluated = Set.copyOf(evaluated);
    }

    /** One department about another one. */
    record Judgement(DepartmentId judge, DepartmentId judged) {}

    AcceptanceApplied application() {
        if (applicationOrNull == null) {
            throw new IllegalStateException("nobody has applied for acceptance");
        }
        return applicationOrNull;
    }

    /** An acceptance was not passed, and its corrections are not recorded as done. */
    boolean rectifying() {
        return !corrections.isEmpty();
    }

    Closing evolve(ClosingEvent event) {
        return switch (event) {
            case WorkFinished e -> finished(true);
            case WorkTakenUp e -> finished(false);
            case AcceptanceApplied e -> new Closing(finished, e.round(), e, List.of(), evaluated, retrospective);
            case AcceptanceDecided e -> new Closing(finished && e.result() != AcceptanceResult.NOT_PASSED, round,
                    applicationOrNull, e.corrections(), evaluated, retrospective);
            case RectificationRecorded e -> new Closing(finished, round, applicationOrNull, List.of(), evaluated,
                    retrospective);
            case DepartmentEvaluated e -> judged(new Judgement(e.judge(), e.judged()));
            case RetrospectiveHeld e -> new Closing(finished, round, applicationOrNull, corrections, evaluated, true);
            case RequestArchived e -> this;
        };
    }

    private Closing finished(boolean now) {
        return new Closing(now, round, applicationOrNull, corrections, evaluated, retrospective);
    }

    private Closing judged(Judgement one) {
        Set<Judgement> all = new HashSet<>(evaluated);
        all.add(one);
        return new Closing(finished, round, applicationOrNull, corrections, all, retrospective);
    }
}
