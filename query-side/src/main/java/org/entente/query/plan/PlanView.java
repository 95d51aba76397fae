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
 * @param missing departments whose head has not signed the circulated version
 */
public record PlanView(PlanId id, long version, RequestId request, @Nullable String number, PlanPhase phase,
        DepartmentId lead, List<DepartmentId> participants, int inForce, @Nullable LocalDate weekOne,
        @Nullable Instant tookEffectAt, @Nullable Instant decomposedAt, @Nullable PlanVersionRow latest,
        List<DepartmentId> missing, List<TaskId> items, @Nullable String calledOff, List<ObligationView> obligations,
        List<Action> actions) implements Versioned {}
