package org.entente.query.request;

import java.util.Collection;
import java.util.List;

import org.entente.api.message.Meta;
import org.entente.api.request.RequestEvent.FormRevised;
import org.entente.api.request.RequestEvent.RequestDrafted;
import org.entente.api.request.RequestEvent.RequestSigned;
import org.entente.api.request.RequestId;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** Every revision of every form, under the request's id and the revision's number. */
final class RevisionFold implements Fold<RevisionRow> {
    static String key(RequestId request, int revision) {
        return "%s/%06d".formatted(request, revision);
    }

    @Override
    public Collection<String> keys(LedgerEvent event) {
        return switch (event.payload()) {
            case RequestDrafted e -> List.of(key(e.request(), 1));
            case FormRevised e -> List.of(key(e.request(), e.revision()));
            case RequestSigned e -> List.of(key(e.request(), e.revision()));
            default -> List.of();
        };
    }

    @Override
    public @Nullable RevisionRow fold(String key, @Nullable RevisionRow row, LedgerEvent event) {
        String author = event.metadata().getOrDefault(Meta.ACTOR, "");
        return switch (event.payload()) {
            case RequestDrafted e -> new RevisionRow(e.request(), 1, e.form(), author, e.occurredAt(), null, null,
                    List.of(), List.of(), List.of());
            case FormRevised e -> new RevisionRow(e.request(), e.revision(), e.form(), author, e.occurredAt(), null,
                    null, e.toAnswer(), e.left(), e.takesUp());
            case RequestSigned e -> row == null ? null : row.signed(e.signer(), e.occurredAt());
            default -> row;
        };
    }
}
