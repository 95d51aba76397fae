package org.entente.query.request;

import java.util.Collection;
import java.util.List;

import org.entente.api.request.RequestEvent.ConfirmationGiven;
import org.entente.api.request.RequestEvent.ConfirmationObjected;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** Every answer of every department, in the order given. */
final class AnswerFold implements Fold<AnswerRow> {
    @Override
    public Collection<String> keys(LedgerEvent event) {
        return event.payload() instanceof ConfirmationGiven || event.payload() instanceof ConfirmationObjected
                ? List.of("%s/%019d".formatted(event.aggregateId(), event.position()))
                : List.of();
    }

    @Override
    public @Nullable AnswerRow fold(String key, @Nullable AnswerRow row, LedgerEvent event) {
        return switch (event.payload()) {
            case ConfirmationGiven e -> new AnswerRow(e.request(), e.department(),
                    Answer.of(e));
            case ConfirmationObjected e -> new AnswerRow(e.request(), e.department(),
                    Answer.of(e));
            default -> row;
        };
    }
}
