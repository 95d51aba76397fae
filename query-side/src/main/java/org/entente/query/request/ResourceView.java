package org.entente.query.request;

import java.util.List;
import java.util.Locale;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.RequestPhase;
import org.entente.api.request.ResourceNeed;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a resource of the form is promised (handbook 1.2); {@code id} is its row in the form. */
public record ResourceView(String id, DepartmentId from, Promise promise) {
    /** What stands behind a resource. */
    public enum Promise {
        /** A participant gives it and has agreed. */
        AGREED,
        /** A participant gives it and has not agreed yet. */
        PENDING,
        /** Nobody who takes part gives it. */
        NOT_AGREED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static List<ResourceView> of(RequestRow row) {
        return row.papers().form().resources().stream()
                .map(one -> new ResourceView(one.id(), one.from(), promise(one, row))).toList();
    }

    private static Promise promise(ResourceNeed need, RequestRow row) {
        // REQ-18: only a participant can promise a resource; it does by confirming, the initiator by submitting
        return row.participants().stream().filter(one -> one.department().equals(need.from())).findFirst()
                .map(one -> one.answer().standing() == Standing.CONFIRMED
                        || one.answer().standing() == Standing.INITIATOR && row.phase() != RequestPhase.DRAFT
                                && row.phase() != RequestPhase.RETURNED ? Promise.AGREED : Promise.PENDING)
                .orElse(Promise.NOT_AGREED);
    }
}
