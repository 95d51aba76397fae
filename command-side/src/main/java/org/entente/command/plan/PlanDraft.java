package org.entente.command.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.plan.PlanContent;
import org.jspecify.annotations.Nullable;

/**
 * The plan as it was last written.
 *
 * @param version    counts the writings
 * @param signatures the departments whose heads signed this version
 * @param refused    a head refused this version
 * @param decomposeFrom the Monday of the week by whose last update every task has an item; null for the plan's week 1
 */
record PlanDraft(int version, PlanContent content, List<DepartmentId> signatures, boolean refused,
        @Nullable LocalDate decomposeFrom) {
    PlanDraft {
        signatures = List.copyOf(signatures);
    }

    PlanDraft signedBy(DepartmentId department) {
        List<DepartmentId> more = new ArrayList<>(signatures);
        more.add(department);
        return new PlanDraft(version, content, more, refused, decomposeFrom);
    }

    PlanDraft withRefusal() {
        return new PlanDraft(version, content, List.of(), true, decomposeFrom);
    }
}
