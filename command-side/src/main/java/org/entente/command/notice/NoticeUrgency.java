package org.entente.command.notice;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a notice is to be taken. */
public enum NoticeUrgency {
    /** To be known. */
    KNOW,
    /** Something is expected of the one who gets it. */
    ACT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
