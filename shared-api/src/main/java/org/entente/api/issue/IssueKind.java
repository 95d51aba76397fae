package org.entente.api.issue;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What triggers an issue (handbook 1.5 D1). */
public enum IssueKind {
    DUTY_DISPUTE,
    RESOURCE_CONFLICT,
    EXTERNAL_RISK;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
