package org.entente.query.plan;

import java.util.Locale;

import org.entente.api.plan.PlanPhase;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where one version of a plan stands (handbook 1.3, plan states). */
public enum PlanVersionState {
    DRAFT,
    CIRCULATED,
    /** A head said no: it is void. */
    REFUSED,
    IN_FORCE,
    /** Another version came after it. */
    SUPERSEDED,
    /** The case ended before the plan took effect. */
    CALLED_OFF,
    /** It was in force when the case was archived. */
    COMPLETED;

    // PLN-18: one version is in force at a time; all are kept, each with its own state
    static PlanVersionState of(PlanVersionRow version, PlanRow plan) {
        if (version.refusal() != null) {
            return REFUSED;
        }
        if (version.version() == plan.inForce()) {
            return plan.phase() == PlanPhase.COMPLETED ? COMPLETED : IN_FORCE;
        }
        if (version.version() != plan.latest() || version.tookEffectAt() != null) {
            return SUPERSEDED;
        }
        if (plan.phase() == PlanPhase.CALLED_OFF) {
            return CALLED_OFF;
        }
        return version.circulatedAt() == null ? DRAFT : CIRCULATED;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
