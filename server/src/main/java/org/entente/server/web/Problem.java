package org.entente.server.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Everything refused, before it is put into a language.
 *
 * @param status  HTTP status
 * @param code    stable, kebab-case
 * @param clause  the handbook's rule, or empty
 * @param detail  what to say where the message bundle has no text for the code; null: the bundle has one
 * @param errors  the single faults
 * @param facts   what helps to mend it
 * @param headers further headers of the answer
 * @param events  what happened since the caller looked
 * @param more    where the rest of it is read; null if that is all
 */
public record Problem(int status, String code, String clause, @Nullable String detail, List<FieldFault> errors,
        Map<String, Object> facts, Map<String, String> headers, List<MissedEvent> events, @Nullable String more) {
    public Problem {
        errors = List.copyOf(errors);
        events = List.copyOf(events);
    }

    Problem(int status, String code, String clause, @Nullable String detail, List<FieldFault> errors,
            Map<String, Object> facts, Map<String, String> headers) {
        this(status, code, clause, detail, errors, facts, headers, List.of(), null);
    }

    /** A problem that its code says all about. */
    public static Problem of(int status, String code) {
        return new Problem(status, code, "", null, List.of(), Map.of(), Map.of());
    }

    public Problem with(List<FieldFault> faults) {
        return new Problem(status, code, clause, detail, faults, facts, headers);
    }

    public Problem with(FieldFault fault) {
        return with(List.of(fault));
    }

    public Problem withFact(String name, Object value) {
        return new Problem(status, code, clause, detail, errors, Map.of(name, value), headers);
    }

    /** What happened since the caller looked, and where the rest of it is read if that is too much. */
    Problem missed(List<MissedEvent> since, @Nullable String rest) {
        return new Problem(status, code, clause, detail, errors, facts, headers, since, rest);
    }

    public Problem withHeader(String name, String value) {
        return new Problem(status, code, clause, detail, errors, facts, Map.of(name, value));
    }
}
