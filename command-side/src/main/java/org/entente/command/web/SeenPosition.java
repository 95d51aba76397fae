package org.entente.command.web;

import java.util.List;
import java.util.regex.Pattern;

import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.jspecify.annotations.Nullable;

/** How far its sender had read, as the answer that was read said it: {@code Entente-Position: 4711}. */
final class SeenPosition {
    static final String HEADER = "Entente-Position";
    private static final Pattern POSITION = Pattern.compile("0|[1-9]\\d{0,17}");

    private SeenPosition() {}

    /** @throws Refusal {@code position-malformed} for anything but one position */
    static @Nullable Long of(List<String> headers) {
        if (headers.isEmpty()) {
            return null;
        }
        if (headers.size() > 1 || !POSITION.matcher(headers.getFirst().strip()).matches()) {
            throw Refusal.of(RefusalKind.BAD_REQUEST, "position-malformed",
                    "Entente-Position is one position of the ledger, such as 4711.");
        }
        return Long.valueOf(headers.getFirst().strip());
    }
}
