package org.entente.query.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.plan.PlanId;
import org.entente.api.plan.PlanPhase;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskId;
import org.entente.query.action.Action;
import org.entente.query.obligation.ObligationView;
import org.entente.query.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a case.
 *
 * @param inForce the number of the version in force; 0 if there is none
 * @param latest  the version written last, in force or not; null before the first
 * @param versions every version with where it stands, and while when it was in force
 * @param emergencies what was done at once, ahead of its change request
 * @param contingencies of the version in force, with where each stands
 * @param hints what the latest version may lack without being refused for it
 * @param missing departments whose head has not signed the circulated version
 */
public record PlanView(PlanId id, long version, RequestId request, @Nullable String number, PlanPhase phase,
        DepartmentId lead, List<DepartmentId> participants, int inForce, @Nullable LocalDate weekOne,
        @Nullable Instant tookEffectAt, @Nullable Instant decomposedAt, @Nullable PlanVersionView latest,
        List<VersionLine> versions, List<EmergencyRow> emergencies,
        List<ContingencyView> contingencies, List<PlanHint> hints, List<DepartmentId> missing, List<TaskId> items,
        @Nullable String calledOff, List<ObligationView> obligations,
        List<Action> actions) implements Versioned {
    /**
     * One version.
     *
     * @param term   while it was in force; null if it never was
     * @param change the number of the change that brought it; null for a written version
     */
    public record VersionLine(int version, PlanVersionState state, String contentHash,
            PlanVersionRow.@Nullable Term term, @Nullable Integer change, String href) {}
}
