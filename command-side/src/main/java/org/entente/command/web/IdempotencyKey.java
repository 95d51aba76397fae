package org.entente.command.web;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.entente.api.identity.PersonId;
import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.entente.command.desk.NamedUuid;

/** The sender's own name for a request: 1 to 200 visible ASCII characters, scoped to the person. */
record IdempotencyKey(String value) {
    static final String HEADER = "Idempotency-Key";
    private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,200}");

    /** @throws Refusal {@code idempotency-key-missing} or {@code idempotency-key-malformed} */
    static IdempotencyKey of(List<String> headers) {
        if (headers.isEmpty()) {
            throw Refusal.of(RefusalKind.BAD_REQUEST, "idempotency-key-missing",
                    "Name the request by the header Idempotency-Key, so that it can be repeated safely.");
        }
        if (headers.size() > 1 || !VISIBLE.matcher(headers.getFirst()).matches()) {
            throw Refusal.of(RefusalKind.BAD_REQUEST, "idempotency-key-malformed",
                    "The Idempotency-Key is one text of 1 to 200 visible ASCII characters.");
        }
        return new IdempotencyKey(headers.getFirst());
    }

    UUID commandOf(PersonId person) {
        return NamedUuid.of("person", person.value(), value);
    }
}
