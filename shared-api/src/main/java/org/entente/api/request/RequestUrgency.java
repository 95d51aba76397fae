package org.entente.api.request;

import com.fasterxml.jackson.annotation.JsonValue;

/** How pressing the initiator finds the request; a remark on the form that moves no limit. */
public enum RequestUrgency {
    ORDINARY("ordinary"),
    PRESSING("pressing");

    private final String code;

    RequestUrgency(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
