package org.entente.api.request;

import org.entente.api.text.Bounds;

/** A concrete proposal of an objecting department: this field, from this, to that, because (handbook 1.2 A6). */
public record Adjustment(String field, String from, String to, String reason) {
    public Adjustment {
        field = Bounds.required("adjustments.field", field);
        from = Bounds.text("adjustments.from", from, Bounds.LONG_TEXT);
        to = Bounds.required("adjustments.to", to);
        reason = Bounds.required("adjustments.reason", reason);
    }
}
