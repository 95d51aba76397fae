package org.entente.api.request;

import com.fasterxml.jackson.annotation.JsonValue;

/** The part a department plays: one leads and is accountable for the whole, the others for their share (handbook 1.1). */
public enum DepartmentPart {
    LEAD("lead"),
    SUPPORT("support");

    private final String code;

    DepartmentPart(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
