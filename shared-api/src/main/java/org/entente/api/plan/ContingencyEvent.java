package org.entente.api.plan;

import java.time.Instant;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.message.StoredAs;
import org.entente.api.request.RequestId;
import org.jspecify.annotations.Nullable;

/** What happens to the contingencies of a plan in force (handbook 1.3 B6). */
public sealed interface ContingencyEvent extends PlanEvent {
    /** The id of the risk; the same in all versions of the plan. */
    String risk();

    /** The trigger of a risk occurred: the service proposes its contingency, and a person decides. */
    @StoredAs("plan.contingency-proposed")
    record ContingencyProposed(PlanId plan, RequestId request, int version, String risk, TriggerCause cause,
            Instant occurredAt) implements ContingencyEvent {}

    /**
     * A person put a contingency into action, as proposed or by judgement.
     *
     * @param department the lead department, or null for the Office
     * @param reason     empty only where the service had proposed it
     */
    @StoredAs("plan.contingency-activated")
    record ContingencyActivated(PlanId plan, RequestId request, int version, String risk, boolean proposed,
            PersonId by, @Nullable DepartmentId department, String reason, Instant occurredAt)
            implements ContingencyEvent {}

    /**
     * A person found that what was proposed is not needed.
     *
     * @param department the lead department, or null for the Office
     */
    @StoredAs("plan.contingency-dismissed")
    record ContingencyDismissed(PlanId plan, RequestId request, int version, String risk, PersonId by,
            @Nullable DepartmentId department, String reason, Instant occurredAt) implements ContingencyEvent {}
}
