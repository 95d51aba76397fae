package org.entente.api.plan;

import java.util.List;

import org.entente.api.identity.DepartmentId;

/**
 * What the old and the proposed content tell about a change.
 *
 * @param reasons  why it weighs more than a minor one; empty for a minor one
 * @param affected the departments that have a say, in the order of the participants; the filing one is not among them
 */
public record ChangeAssessment(ChangeTier tier, List<ChangeReason> reasons, List<DepartmentId> affected) {
    public ChangeAssessment {
        reasons = List.copyOf(reasons);
        affected = List.copyOf(affected);
    }
}
