package org.entente.command.plan;

import org.entente.api.plan.PlanId;

/** Tells which change an act filed, so that the answer can lead there. */
@FunctionalInterface
interface FiledChanges {
    /** The number of the change that was filed last at this version of the plan. */
    int lastAt(PlanId plan, long version);
}
