package org.entente.api.request;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who ruled (handbook 4.11); the general manager where no vice president is over the department. */
public enum RulingLevel {
    OFFICE,
    VICE_PRESIDENT,
    GENERAL_MANAGER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
