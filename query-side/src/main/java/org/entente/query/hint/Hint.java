package org.entente.query.hint;

import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One remark on a form; it never blocks.
 *
 * @param clause     the handbook's rule behind it
 * @param field      the field of the form, such as {@code subGoals[g1].measure}
 * @param department the department that it speaks of
 * @param because    the similar cases behind it
 */
public record Hint(HintCode code, String clause, String field, Text text, @Nullable DepartmentId department,
        List<SimilarCase> because) {
    public Hint {
        because = List.copyOf(because);
    }

    static Hint of(HintCode code, String field, Text text) {
        return new Hint(code, code.clause(), field, text, null, List.of());
    }

    static Hint of(HintCode code, String field, Text text, DepartmentId department, List<SimilarCase> because) {
        return new Hint(code, code.clause(), field, text, department, because);
    }
}
