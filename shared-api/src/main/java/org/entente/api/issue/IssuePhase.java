package org.entente.api.issue;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where an issue stands (handbook 1.5, issue states). A reopened issue is in handling again; levels are no phases. */
public enum IssuePhase {
    /** Nothing has happened yet. */
    NONE,
    REPORTED,
    HANDLING,
    MEASURES_SET,
    SUSPENDED,
    SOLVED,
    CLOSED,
    MERGED,
    DISMISSED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
