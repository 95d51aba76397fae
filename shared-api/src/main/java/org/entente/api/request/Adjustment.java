package org.entente.api.request;

import org.entente.api.revision.FieldChange;
import org.entente.api.text.Bounds;

/**
 * A concrete proposal of an objecting department: this field, from this, to that, because (handbook 1.2 A6).
 *
 * @param field the path of a leaf of the form, such as {@code departments[sales].duty.en}
 * @param from  what the form says now; empty where it says nothing
 * @param to    what it should say; empty to take it out
 */
public record Adjustment(String field, String from, String to, String reason) {
    public Adjustment {
        field = Bounds.required("adjustments.field", field);
        from = Bounds.text("adjustments.from", from, Bounds.LONG_TEXT);
        to = Bounds.text("adjustments.to", to, Bounds.LONG_TEXT);
        reason = Bounds.required("adjustments.reason", reason);
    }

    /**
     * The same as a change of the form's fields.
     *
     * @throws org.entente.api.refusal.Refusal {@code field-unchanged} if it proposes what stands
     */
    public FieldChange change() {
        return new FieldChange(field, from.isEmpty() ? null : from, to.isEmpty() ? null : to);
    }
}
