package org.entente.api.refusal;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A no with its reason. The code is stable kebab-case and becomes the problem type; the clause names the handbook's rule
 * ("1.2 A6") or is empty where no rule of the handbook is behind it. Leaves no event.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RefusalKind kind;
    private final String code;
    private final String clause;
    private final transient Map<String, Object> facts;

    private Refusal(RefusalKind kind, String code, String clause, String detail, Map<String, Object> facts) {
        super(detail, null, false, false);
        this.kind = kind;
        this.code = code;
        this.clause = clause;
        this.facts = facts;
    }

    /** A rule of the process forbids it. */
    public static Refusal rule(String code, String clause, String detail) {
        return new Refusal(RefusalKind.RULE, code, clause, detail, Map.of());
    }

    /** What was said makes no sense for this process. */
    public static Refusal invalid(String code, String clause, String detail) {
        return new Refusal(RefusalKind.INVALID, code, clause, detail, Map.of());
    }

    public static Refusal forbidden(String code, String clause, String detail) {
        return new Refusal(RefusalKind.FORBIDDEN, code, clause, detail, Map.of());
    }

    public static Refusal notFound(String id) {
        return new Refusal(RefusalKind.NOT_FOUND, "not-found", "", "There is no " + id + ".", Map.of("id", id));
    }

    public static Refusal of(RefusalKind kind, String code, String detail) {
        return new Refusal(kind, code, "", detail, Map.of());
    }

    /** The same refusal with one more fact that helps to mend it. */
    public Refusal with(String fact, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(fact, value);
        return new Refusal(kind, code, clause, getMessage(), more);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    public RefusalKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String clause() {
        return clause;
    }

    public Map<String, Object> facts() {
        return facts;
    }
}
