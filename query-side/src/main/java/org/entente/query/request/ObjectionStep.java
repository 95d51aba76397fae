package org.entente.query.request;

import java.time.Instant;
import java.util.Locale;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.RequestEvent.ConfirmationGiven;
import org.entente.api.request.RequestEvent.FormRevised;
import org.entente.api.request.RequestEvent.ObjectionAccepted;
import org.entente.api.request.RequestEvent.ObjectionDeclined;
import org.entente.api.request.RequestEvent.ObjectionRuled;
import org.entente.api.request.RequestEvent.RulingAppealed;
import org.entente.api.request.RequestEvent.RulingTookEffect;
import org.entente.api.request.RulingEffect;
import org.entente.api.request.RulingLevel;
import org.entente.api.request.RulingOutcome;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One thing that was done about an objection. What does not belong to its kind is null, a reason that was not asked empty.
 *
 * @param by         who did it; null if it followed by itself
 * @param department for which department
 * @param revision   the revision of the form that took it up
 */
public record ObjectionStep(Kind kind, Instant at, @Nullable PersonId by, @Nullable DepartmentId department,
        String reason, @Nullable RulingOutcome outcome, @Nullable RulingLevel level, @Nullable RulingEffect effect,
        @Nullable Integer revision) {
    /** What was done. */
    public enum Kind {
        ACCEPTED,
        DECLINED,
        /** The initiator gave its reasons before a ruling. */
        STATED,
        RULED,
        APPEALED,
        TOOK_EFFECT,
        FORM_REVISED,
        DROPPED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static ObjectionStep of(ObjectionAccepted e) {
        return new ObjectionStep(Kind.ACCEPTED, e.occurredAt(), e.by(), null, "", null, null, null, null);
    }

    static ObjectionStep of(ObjectionDeclined e) {
        return new ObjectionStep(e.asksAgain() ? Kind.DECLINED : Kind.STATED, e.occurredAt(), e.by(), null, e.reason(),
                null, null, null, null);
    }

    static ObjectionStep of(ObjectionRuled e) {
        return new ObjectionStep(Kind.RULED, e.occurredAt(), e.by(), null, e.reason(), e.outcome(), e.level(), null,
                null);
    }

    static ObjectionStep of(RulingAppealed e) {
        return new ObjectionStep(Kind.APPEALED, e.occurredAt(), e.by(), e.department(), e.reason(), null, null, null,
                null);
    }

    static ObjectionStep of(RulingTookEffect e) {
        return new ObjectionStep(Kind.TOOK_EFFECT, e.occurredAt(), null, null, "", e.outcome(), null, e.effect(),
                null);
    }

    static ObjectionStep of(FormRevised e) {
        return new ObjectionStep(Kind.FORM_REVISED, e.occurredAt(), null, null, "", null, null, null, e.revision());
    }

    static ObjectionStep of(ConfirmationGiven e) {
        return new ObjectionStep(Kind.DROPPED, e.occurredAt(), e.by(), e.department(), "", null, null, null, null);
    }
}
