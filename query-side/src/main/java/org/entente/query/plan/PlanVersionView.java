package org.entente.query.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

import org.entente.api.identity.DepartmentId;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanContentHash;
import org.entente.api.plan.PlanFields;
import org.entente.api.plan.PlanId;
import org.entente.api.revision.FieldChange;
import org.entente.api.revision.Fields;
import org.jspecify.annotations.Nullable;

/**
 * One version of a plan, and in what it differs from another (handbook 1.3 B7, B12).
 *
 * @param contentHash what a signature of it binds: the SHA-256 of {@code fields} as canonical JSON
 * @param budget      the money among its resources, in yuan
 * @param fields      the content field by field
 * @param writtenBy   null for a version that an approved change brought
 * @param term        while it was in force; null if it never was
 * @param change      the number of the change that brought it
 * @param against     the version compared with; null for the first, which has none before it
 * @param changes     field by field, sorted by field
 */
public record PlanVersionView(PlanId plan, int version, PlanVersionState state, String contentHash,
        PlanContent content, BigDecimal budget, SortedMap<String, String> fields, @Nullable DepartmentId writtenBy,
        Instant writtenAt, @Nullable Instant circulatedAt, List<PlanVersionRow.Signature> signatures,
        PlanVersionRow.@Nullable Refusal refusal, @Nullable Instant tookEffectAt, PlanVersionRow.@Nullable Term term,
        @Nullable Integer change, @Nullable Integer against,
        List<FieldChange> changes) {
    public PlanVersionView {
        signatures = List.copyOf(signatures);
        changes = List.copyOf(changes);
    }

    static PlanVersionView of(PlanVersionRow row, PlanRow plan, @Nullable PlanVersionRow other) {
        SortedMap<String, String> fields = PlanFields.of(row.content());
        return new PlanVersionView(row.plan(), row.version(), PlanVersionState.of(row, plan),
                PlanContentHash.of(row.content()), row.content(), row.content().budget(), fields, row.writtenBy(),
                row.writtenAt(), row.circulatedAt(), row.signatures(), row.refusal(), row.tookEffectAt(), row.term(),
                row.change(),
                other == null ? null : other.version(),
                other == null ? List.of() : Fields.between(PlanFields.of(other.content()), fields));
    }
}
