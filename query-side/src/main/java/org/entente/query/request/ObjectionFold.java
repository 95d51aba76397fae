package org.entente.query.request;

import java.util.Collection;
import java.util.List;

import org.entente.api.request.ObjectionState;
import org.entente.api.request.RequestEvent.ConfirmationGiven;
import org.entente.api.request.RequestEvent.ConfirmationObjected;
import org.entente.api.request.RequestEvent.FormRevised;
import org.entente.api.request.RequestEvent.ObjectionAccepted;
import org.entente.api.request.RequestEvent.ObjectionDeclined;
import org.entente.api.request.RequestEvent.ObjectionRuled;
import org.entente.api.request.RequestEvent.RulingAppealed;
import org.entente.api.request.RequestEvent.RulingTookEffect;
import org.entente.api.request.RequestId;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** Every objection of every case, under the request's id and the objection's number. */
final class ObjectionFold implements Fold<ObjectionRow> {
    static String key(RequestId request, int number) {
        return "%s/%06d".formatted(request, number);
    }

    @Override
    public Collection<String> keys(LedgerEvent event) {
        return switch (event.payload()) {
            case ConfirmationObjected e -> List.of(key(e.request(), e.objection()));
            case ObjectionAccepted e -> List.of(key(e.request(), e.objection()));
            case ObjectionDeclined e -> List.of(key(e.request(), e.objection()));
            case ObjectionRuled e -> List.of(key(e.request(), e.objection()));
            case RulingAppealed e -> List.of(key(e.request(), e.objection()));
            case RulingTookEffect e -> List.of(key(e.request(), e.objection()));
            case FormRevised e -> e.takesUp().stream().map(one -> key(e.request(), one)).toList();
            case ConfirmationGiven e -> e.drops() == null ? List.of() : List.of(key(e.request(), e.drops()));
            default -> List.of();
        };
    }

    @Override
    public @Nullable ObjectionRow fold(String key, @Nullable ObjectionRow row, LedgerEvent event) {
        if (event.payload() instanceof ConfirmationObjected e) {
            return ObjectionRow.raised(e);
        }
        if (row == null) {
            throw new IllegalStateException(key + " was not raised");
        }
        return switch (event.payload()) {
            case ObjectionAccepted e -> row.in(ObjectionState.ACCEPTED, ObjectionStep.of(e));
            case ObjectionDeclined e -> row.in(e.asksAgain() ? ObjectionState.DECLINED : row.state(),
                    ObjectionStep.of(e), row.standsAt());
            case ObjectionRuled e -> row.in(ObjectionState.RULED, ObjectionStep.of(e), e.standsAt());
            case RulingAppealed e -> row.in(ObjectionState.APPEALED, ObjectionStep.of(e));
            case RulingTookEffect e -> row.in(ObjectionRow.settled(e.outcome()), ObjectionStep.of(e));
            case FormRevised e -> row.in(row.state().isOpen() ? ObjectionState.TAKEN_UP : row.state(),
                    ObjectionStep.of(e));
            case ConfirmationGiven e -> row.in(ObjectionState.DROPPED, ObjectionStep.of(e));
            default -> row;
        };
    }
}
