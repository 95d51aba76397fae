package org.entente.api.notice;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** A way by which a notice reaches somebody. */
public enum NoticeChannel {
    /** The product's own list of notices: delivered with the telling itself. */
    INBOX,
    EMAIL,
    /** A signed message to a program, or to the robot of a group. */
    WEBHOOK;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
