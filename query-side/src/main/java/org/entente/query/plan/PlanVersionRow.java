package org.entente.query.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * One version of a plan, kept for ever.
 *
 * @param signatures those that stand; a refusal voids them
 */
public record PlanVersionRow(PlanId plan, int version, PlanContent content, DepartmentId writtenBy, Instant writtenAt,
        @Nullable Instant circulatedAt, List<Signature> signatures, @Nullable Refusal refusal,
        @Nullable Instant tookEffectAt) {
    /** A head signed for the department. */
    public record Signature(DepartmentId department, PersonId signer, Instant at) {}

    /** A head refused, with reasons. */
    public record Refusal(DepartmentId department, PersonId by, String reason, Instant at) {}

    public PlanVersionRow {
        signatures = List.copyOf(signatures);
    }

    PlanVersionRow circulated(Instant at) {
        return new PlanVersionRow(plan, version, content, writtenBy, writtenAt, at, signatures, refusal, tookEffectAt);
    }

    PlanVersionRow signed(Signature one) {
        List<Signature> more = new ArrayList<>(signatures);
        more.add(one);
        return new PlanVersionRow(plan, version, content, writtenBy, writtenAt, circulatedAt, more, refusal,
                tookEffectAt);
    }

    PlanVersionRow refused(Refusal one) {
        return new PlanVersionRow(plan, version, content, writtenBy, writtenAt, circulatedAt, List.of(), one,
                tookEffectAt);
    }

    PlanVersionRow inForce(Instant at) {
        return new PlanVersionRow(plan, version, content, writtenBy, writtenAt, circulatedAt, signatures, refusal, at);
    }
}
