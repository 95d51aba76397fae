package org.entente.server.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The body of every answer that refuses, {@code application/problem+json} (RFC 9457).
 *
 * @param type    {@code urn:entente:problem:} and the code
 * @param title   the kind of problem in the reader's language
 * @param status  the HTTP status again
 * @param detail  what is wrong this time
 * @param code    stable, kebab-case
 * @param clause  the handbook's rule; absent where none is behind it
 * @param errors  the single faults; absent if there are none
 * @param facts   what helps to mend it; absent if there is nothing
 * @param events  of a stale version: what happened since, oldest first; absent if there is nothing to tell
 * @param more    where the rest is read, if there are more than 200; absent as a rule
 * @param traceId names this request in the server's log
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(String type, String title, int status, String detail, String code, String clause,
        List<FieldFault> errors, Map<String, Object> facts, List<MissedEvent> events,
        @Nullable String more, String traceId) {}
