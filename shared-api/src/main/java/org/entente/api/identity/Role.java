package org.entente.api.identity;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The roles of handbook 1.10 that the organization gives, and the two that a case gives to people who may hold no other: whoever is
 * responsible for a work item, and whoever is named for one of its issues. Further roles within one case follow from the case's own events.
 */
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
    /** Responsible for a work item of the case: given by the case, never by the organization. */
    ASSIGNEE("assignee"),
    /** Named for one issue: responsible for its decision, or in its task force. Given by the issue, never by the organization. */
    ISSUE_MEMBER("issue-member"),
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
