package org.entente.query.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.plan.PlanChangeEvent.PlanAmended;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanEvent.PlanWritten;
import org.entente.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * One version of a plan, kept for ever.
 *
 * @param writtenBy  null for a version that an approved change brought
 * @param signatures those that stand; a refusal voids them
 * @param term       while it was in force; null if it never was
 * @param change     the number of the change that brought it
 */
public record PlanVersionRow(PlanId plan, int version, PlanContent content, @Nullable DepartmentId writtenBy,
        Instant writtenAt, @Nullable Instant circulatedAt, List<Signature> signatures, @Nullable Refusal refusal,
        @Nullable Instant tookEffectAt, @Nullable Term term, @Nullable Integer change) {
    /** A head signed for the department. */
    public record Signature(DepartmentId department, PersonId signer, Instant at) {}

    /** A head refused, with reasons. */
    public record Refusal(DepartmentId department, PersonId by, String reason, Instant at) {}

    /** From when, and from which position of the ledger on, a version was in force; no end while it is. */
    public record Term(Instant from, long fromPosition, @Nullable Instant to, @Nullable Long toPosition) {}

    public PlanVersionRow {
        signatures = List.copyOf(signatures);
    }

    static PlanVersionRow written(PlanWritten e) {
        return new PlanVersionRow(e.plan(), e.version(), e.content(), e.department(), e.occurredAt(), null, List.of(),
                null, null, null, null);
    }

    /** Brought by an approved change, in force at once. */
    static PlanVersionRow amended(PlanAmended e, long position) {
        return new PlanVersionRow(e.plan(), e.version(), e.content(), null, e.occurredAt(), null, List.of(), null,
                e.occurredAt(), new Term(e.occurredAt(), position, null, null), e.change());
    }

    PlanVersionRow circulated(Instant at) {
        return new PlanVersionRow(plan, version, content, writtenBy, writtenAt, at, signatures, refusal, tookEffectAt,
                term, change);
    }

    PlanVersionRow signed(Signature one) {
        List<Signature> more = new ArrayList<>(signatures);
        more.add(one);
        return new PlanVersionRow(plan, version, content, writtenBy, writtenAt, circulatedAt, more, refusal,
                tookEffectAt, term, change);
    }

    PlanVersionRow refused(Refusal one) {
        return new PlanVersionRow(plan, version, content, writtenBy, writtenAt, circulatedAt, List.of(), one,
                tookEffectAt, term, change);
    }

    PlanVersionRow inForce(Instant at, long position) {
        return new PlanVersionRow(plan, version, content, writtenBy, writtenAt, circulatedAt, signatures, refusal, at,
                new Term(at, position, null, null), change);
    }

    PlanVersionRow superseded(Instant at, long position) {
        Term ended = term == null ? null : new Term(term.from(), term.fromPosition(), at, position);
        return new PlanVersionRow(plan, version, content, writtenBy, writtenAt, circulatedAt, signatures, refusal,
                tookEffectAt, ended, change);
    }
}
