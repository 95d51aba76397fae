package org.entente.command.plan;

import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.plan.PlanContent;

/**
 * The plan as it was last written.
 *
 * @param version    counts the writings
 * @param signatures the departments whose heads signed this version
 * @param refused    a head refused this version
 */
record PlanDraft(int version, PlanContent content, List<DepartmentId> signatures, boolean refused) {
    PlanDraft {
        signatures = List.copyOf(signatures);
    }

    PlanDraft signedBy(DepartmentId department) {
        List<DepartmentId> more = new ArrayList<>(signatures);
        more.add(department);
        return new PlanDraft(version, content, more, refused);
    }

    PlanDraft withRefusal() {
        return new PlanDraft(version, content, List.of(), true);
    }
}
