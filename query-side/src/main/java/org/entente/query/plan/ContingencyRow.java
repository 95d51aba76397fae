package org.entente.query.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.plan.ContingencyState;
import org.entente.api.plan.PlanId;
import org.entente.api.plan.TriggerCause;
import org.jspecify.annotations.Nullable;

/**
 * Where the contingency of one risk stands, and what led there.
 *
 * @param risk the id of the risk, the same in all versions of the plan
 */
public record ContingencyRow(PlanId plan, String risk, ContingencyState state, List<Happened> history) {
    /**
     * One thing that happened to it.
     *
     * @param became     where it stood from then on
     * @param version    of the plan in force at that time
     * @param cause      what made the trigger occur, if the service proposed it
     * @param by         who decided, if a person did
     * @param department for whom; null for the Office
     * @param reason     what that person said; may be empty
     */
    public record Happened(ContingencyState became, int version, @Nullable TriggerCause cause, @Nullable PersonId by,
            @Nullable DepartmentId department, String reason, Instant at) {}

    public ContingencyRow {
        history = List.copyOf(history);
    }

    static ContingencyRow ready(PlanId plan, String risk) {
        return new ContingencyRow(plan, risk, ContingencyState.READY, List.of());
    }

    ContingencyRow with(Happened one) {
        List<Happened> all = new ArrayList<>(history);
        all.add(one);
        return new ContingencyRow(plan, risk, one.became(), all);
    }
}
