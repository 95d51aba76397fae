package org.entente.api.request;

import java.math.BigDecimal;

import org.entente.api.identity.DepartmentId;
import org.entente.api.refusal.Refusal;
import org.entente.api.revision.RowIds;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A resource that is needed and who is to give it (handbook 1.8 T1). Only a participant can promise one; from anybody else
 * it is not agreed.
 *
 * @param id        which one it is, in every revision of the form or plan
 * @param amountCny money in yuan, where it is money; not negative, at most two decimals
 * @param people    heads, where it is people; not negative
 */
public record ResourceNeed(String id, DepartmentId from, Text what, @Nullable BigDecimal amountCny,
        @Nullable Integer people) {
    private static final int YUAN_DIGITS = 12;
    private static final int FEN_DIGITS = 2;

    public ResourceNeed {
        id = RowIds.require("resources", id);
        what = Text.required("resources.what", what);
        amountCny = amountCny == null ? null : money(amountCny);
        if (people != null && people < 0) {
            throw negative();
        }
    }

    /** The same amount always in the same words: 5000, not 5000.00 or 5E+3. */
    private static BigDecimal money(BigDecimal amount) {
        if (amount.signum() < 0) {
            throw negative();
        }
        BigDecimal bare = amount.stripTrailingZeros();
        if (bare.scale() > FEN_DIGITS || bare.precision() - bare.scale() > YUAN_DIGITS) {
            throw Refusal.invalid("amount-out-of-range", "1.8 T1",
                    "An amount has at most two decimals and is below a trillion.").with("field", "resources.amountCny");
        }
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static Refusal negative() {
        return Refusal.invalid("amount-negative", "1.8 T1", "A resource is not negative.");
    }
}
