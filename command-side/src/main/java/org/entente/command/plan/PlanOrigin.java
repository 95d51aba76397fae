package org.entente.command.plan;

import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.plan.PlanId;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestId;

/** Which plan of which case, and who takes part. */
record PlanOrigin(PlanId plan, RequestId request, DepartmentId initiator, DepartmentId lead,
        List<DepartmentId> participants) {
    PlanOrigin {
        participants = List.copyOf(participants);
    }

    /** @throws Refusal {@code not-participant} if the department takes no part */
    void requireParticipant(DepartmentId department) {
        if (!participants.contains(department)) {
            throw Refusal.forbidden("not-participant", "1.3 B6", "The department takes no part in this case.")
                    .with("department", department.value());
        }
    }
}
