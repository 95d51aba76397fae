package org.entente.api.identity;

import com.fasterxml.jackson.annotation.JsonValue;

/** The roles of handbook 1.10 that the organization gives. Roles within one case follow from the case's own events. */
public enum Role {
    LIAISON("liaison"),
    HEAD("head"),
    COORDINATOR("coordinator"),
    DIRECTOR("director"),
    VICE_PRESIDENT("vice-president"),
    GENERAL_MANAGER("general-manager"),
    AUDITOR("auditor"),
    ANALYST("analyst"),
    ADMINISTRATOR("administrator"),
    /** The service itself: the clock, a reaction, the first set-up. */
    SYSTEM("system");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** As it stands in events, in metadata and in the API. */
    @JsonValue
    public String code() {
        return code;
    }
}
