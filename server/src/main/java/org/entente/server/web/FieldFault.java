package org.entente.server.web;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One thing wrong with what was sent.
 *
 * @param pointer JSON pointer into the body, or the name of a parameter or header
 * @param rule    kebab-case name of what is demanded
 * @param value   what was sent instead, shortened
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldFault(String pointer, String rule, @Nullable String value) {
    private static final int LONGEST = 100;

    public FieldFault {
        if (value != null && value.length() > LONGEST) {
            value = value.substring(0, LONGEST) + "…";
        }
    }
}
