package org.entente.api.obligation;

import java.util.Locale;

import org.entente.api.identity.DepartmentId;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Who owes, or to whom something is owed: a department or an office, never a person (handbook 1.7).
 *
 * @param of the department or the vice president's seat, where the kind needs one
 */
public record Party(Kind kind, @Nullable String of) {
    public static final Party OFFICE = new Party(Kind.OFFICE, null);
    public static final Party DIRECTOR = new Party(Kind.DIRECTOR, null);
    public static final Party GENERAL_MANAGER = new Party(Kind.GENERAL_MANAGER, null);
    public static final Party PARTICIPANTS = new Party(Kind.PARTICIPANTS, null);

    public enum Kind {
        DEPARTMENT,
        OFFICE,
        DIRECTOR,
        VICE_PRESIDENT,
        GENERAL_MANAGER,
        PARTICIPANTS;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Party department(DepartmentId department) {
        return new Party(Kind.DEPARTMENT, department.value());
    }

    /** The seat of the vice president over this department; who sits there is looked up when it matters. */
    public static Party vicePresidentOver(DepartmentId department) {
        return new Party(Kind.VICE_PRESIDENT, department.value());
    }
}
