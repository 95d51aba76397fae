package org.entente.command.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.plan.ChangeAssessment;
import org.entente.api.plan.ChangeReason;
import org.entente.api.plan.ChangeTier;
import org.entente.api.plan.PlanContent;
import org.jspecify.annotations.Nullable;

/** How much a change weighs and whom it affects, told from the old and the proposed content alone (handbook 1.3 B9, B11). */
final class TierPolicy {
    private static final BigDecimal FIFTH_MORE = new BigDecimal("1.2");

    private TierPolicy() {}

    /** @param filer the department that files it; null for the Coordination Office, whose own no task is */
    static ChangeAssessment assess(PlanContent before, PlanContent after, @Nullable DepartmentId filer,
            List<DepartmentId> participants) {
        PlanDifferences differences = new PlanDifferences(before, after);
        Set<DepartmentId> others = new LinkedHashSet<>(differences.touched());
        if (filer != null) {
            others.remove(filer);
        }
        List<ChangeReason> reasons = reasons(differences, !others.isEmpty());
        ChangeTier tier = reasons.stream().map(ChangeReason::tier).reduce(ChangeTier.MINOR, ChangeTier::or);
        return new ChangeAssessment(tier, reasons, affected(differences, others, filer, participants));
    }

    // PLN-21: minor, major and strategic changes; the heaviest difference counts
    private static List<ChangeReason> reasons(PlanDifferences differences, boolean touchesOthers) {
        List<ChangeReason> reasons = new ArrayList<>();
        add(reasons, ChangeReason.GOAL_CHANGED, differences.goalChanged());
        add(reasons, ChangeReason.END_MOVED, differences.endMoved());
        add(reasons, ChangeReason.DEPARTMENTS_CHANGED, differences.departmentsChanged());
        add(reasons, ChangeReason.RESOURCES_CHANGED, differences.resourcesChanged());
        add(reasons, ChangeReason.OTHER_DEPARTMENT_TOUCHED, touchesOthers);
        add(reasons, ChangeReason.GOAL_DROPPED, differences.goalDropped());
        add(reasons, ChangeReason.BUDGET_RAISED,
                isRaised(differences.before().budget(), differences.after().budget()));
        return reasons;
    }

    // PLN-22: a fifth more money is strategic; so is any money where there was none
    static boolean isRaised(BigDecimal before, BigDecimal after) {
        return after.compareTo(before) > 0 && after.compareTo(before.multiply(FIFTH_MORE)) >= 0;
    }

    // PLN-23: whose tasks or resources change has a say; goal and end date are everybody's
    private static List<DepartmentId> affected(PlanDifferences differences, Set<DepartmentId> others,
            @Nullable DepartmentId filer, List<DepartmentId> participants) {
        boolean everybody = differences.goalChanged() || differences.goalDropped() || differences.endMoved();
        return participants.stream().filter(one -> !one.equals(filer))
                .filter(one -> everybody || others.contains(one)).toList();
    }

    private static void add(List<ChangeReason> reasons, ChangeReason reason, boolean holds) {
        if (holds) {
            reasons.add(reason);
        }
    }
}
