package org.entente.query.policy;

import java.util.Arrays;
import java.util.List;

import org.entente.api.deadline.Budget;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.Limits;
import org.entente.query.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * The limits in force and everything published of them so far.
 *
 * @param version       of the stream: what a publication names by If-Match; -1 before the first
 * @param policyVersion what obligations name
 */
public record PolicyView(long version, long policyVersion, List<LimitView> limits,
        List<PolicyRow.Publication> publications)
        implements Versioned {
    /**
     * One limit.
     *
     * @param budget   null where a fixed rule names the moment
     * @param standard the handbook's value, or the company default's
     * @param demanded the handbook demands it: may be tightened, never loosened
     * @param set      the company set another value than the standard one
     */
    public record LimitView(LimitKey key, @Nullable Budget budget, @Nullable Budget standard, boolean demanded,
            boolean set) {
        static LimitView of(LimitKey key, Limits limits) {
            Budget standard = key.standard();
            Budget inForce = standard == null ? null : limits.of(key);
            return new LimitView(key, inForce, standard, key.demanded(),
                    standard != null && !standard.equals(inForce));
        }
    }

    static PolicyView of(PolicyRow row) {
        Limits limits = row.limits();
        return new PolicyView(row.version(), limits.version(),
                Arrays.stream(LimitKey.values()).map(key -> LimitView.of(key, limits)).toList(), row.publications());
    }
}
