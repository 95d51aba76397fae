package org.entente.command.delivery;

import java.util.Locale;

import org.entente.api.notice.NoticeUrgency;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How somebody wants to be told. Everything stands in the inbox anyhow.
 *
 * @param email    null: no mails
 * @param language {@code zh} or {@code en}
 */
record Preference(@Nullable String email, String language, Way know, Way act, Way urgent, Way critical) {
    static final Preference DEFAULT = new Preference(null, "zh", Way.DIGEST, Way.EMAIL, Way.EMAIL, Way.EMAIL);

    /** What else than the inbox. */
    enum Way {
        /** Nothing else. */
        INBOX,
        /** One mail a day. */
        DIGEST,
        /** A mail at once, outside quiet hours. */
        EMAIL;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Way of(NoticeUrgency urgency) {
        return switch (urgency) {
            case KNOW -> know;
            case ACT -> act;
            case URGENT -> urgent;
            case CRITICAL -> critical;
        };
    }
}
