package org.entente.api.request;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a case stands (handbook 1.2, request states). */
public enum RequestPhase {
    /** Nothing has happened yet. */
    NONE,
    DRAFT,
    RETURNED,
    SUBMITTED,
    IN_CONFIRMATION,
    REVISING,
    CONFIRMED,
    PLANNING,
    EXECUTING,
    IN_ACCEPTANCE,
    RETROSPECTIVE,
    SUSPENDED,
    ARCHIVED,
    CANCELLED,
    REJECTED,
    WITHDRAWN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
