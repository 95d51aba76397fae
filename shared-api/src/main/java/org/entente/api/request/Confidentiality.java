package org.entente.api.request;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who may see a collaboration, in rising restriction (handbook 1.10). */
public enum Confidentiality {
    PUBLIC("public"),
    INTERNAL("internal"),
    SECRET("secret"),
    CONFIDENTIAL("confidential");

    private final String code;

    Confidentiality(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
