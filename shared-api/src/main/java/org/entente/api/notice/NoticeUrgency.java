package org.entente.api.notice;

import java.util.Locale;

import org.entente.api.issue.Urgency;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a notice is to be taken, from what may be read tomorrow to what wakes people up. */
public enum NoticeUrgency {
    /** To be known. */
    KNOW,
    /** Something is expected of the one who gets it. */
    ACT,
    /** Waits for no office hours. */
    URGENT,
    /** Is told again until it is acknowledged. */
    CRITICAL;

    /** How that which concerns an issue of this level is told, if something is expected of who is told. */
    public static NoticeUrgency of(Urgency level) {
        return switch (level) {
            case NORMAL -> ACT;
            case URGENT -> URGENT;
            case CRITICAL -> CRITICAL;
        };
    }

    /** Whether it is told at night and on rest days too. */
    public boolean neverWaits() {
        return this == URGENT || this == CRITICAL;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
