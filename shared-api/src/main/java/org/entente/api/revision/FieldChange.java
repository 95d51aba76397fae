package org.entente.api.revision;

import java.util.Objects;

import org.entente.api.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One field that differs between two documents (handbook 1.2 A7).
 *
 * @param field the leaf's path, such as {@code goal.zh} or {@code milestones[m1].on}
 * @param from  the canonical text before; null if the field was not there
 * @param to    the canonical text after; null if the field is no longer there
 * @throws Refusal {@code field-unchanged} if nothing differs
 */
public record FieldChange(String field, @Nullable String from, @Nullable String to) {
    public FieldChange {
        if (Objects.equals(from, to)) {
            throw Refusal.invalid("field-unchanged", "1.2 A7", "A change changes something.").with("field", field);
        }
    }
}
