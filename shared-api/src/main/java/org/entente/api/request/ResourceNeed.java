package org.entente.api.request;

import java.math.BigDecimal;

import org.entente.api.identity.DepartmentId;
import org.entente.api.refusal.Refusal;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A resource that is needed and who is to give it (handbook 1.8 T1). Only a participant can promise one; from anybody else
 * it is not agreed.
 *
 * @param amountCny money in yuan, where it is money; not negative
 * @param people    heads, where it is people; not negative
 */
public record ResourceNeed(DepartmentId from, Text what, @Nullable BigDecimal amountCny, @Nullable Integer people) {
    public ResourceNeed {
        what = Text.required("resources.what", what);
        if (amountCny != null && amountCny.signum() < 0 || people != null && people < 0) {
            throw Refusal.invalid("amount-negative", "1.8 T1", "A resource is not negative.");
        }
    }
}
