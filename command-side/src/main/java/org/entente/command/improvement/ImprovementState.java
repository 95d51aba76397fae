package org.entente.command.improvement;

import org.entente.api.identity.PersonId;
import org.entente.api.improvement.ImprovementEvent;
import org.entente.api.improvement.ImprovementEvent.ImprovementCompleted;
import org.entente.api.improvement.ImprovementEvent.ImprovementFollowUpDue;
import org.entente.api.improvement.ImprovementEvent.ImprovementNotVerified;
import org.entente.api.improvement.ImprovementEvent.ImprovementOpened;
import org.entente.api.improvement.ImprovementEvent.ImprovementVerified;
import org.entente.api.improvement.ImprovementPhase;
import org.entente.api.request.ImprovementOrder;
import org.jspecify.annotations.Nullable;

/**
 * What is true of an improvement action now.
 *
 * @param openedOrNull null before it exists
 * @param completer    who said that it is done
 * @param months       how often it was followed up
 */
record ImprovementState(ImprovementPhase phase, @Nullable ImprovementOpened openedOrNull,
        @Nullable PersonId completer, int months) {
    static final ImprovementState NONE = new ImprovementState(ImprovementPhase.NONE, null, null, 0);

    ImprovementOpened opened() {
        if (openedOrNull == null) {
            throw new IllegalStateException("nothing has happened to this improvement action yet");
        }
        return openedOrNull;
    }

    ImprovementOrder order() {
        return opened().order();
    }

    @Nullable
    String caseId() {
        return openedOrNull == null ? null : openedOrNull.request().value();
    }

    ImprovementState evolve(ImprovementEvent event) {
        return switch (event) {
            case ImprovementOpened e -> new ImprovementState(ImprovementPhase.OPEN, e, null, 0);
            case ImprovementCompleted e -> in(
                    order().verification().isBlank() ? ImprovementPhase.CLOSED : ImprovementPhase.COMPLETED, e.by());
            case ImprovementVerified e -> in(ImprovementPhase.CLOSED, completer);
            case ImprovementNotVerified e -> in(ImprovementPhase.OPEN, null);
            case ImprovementFollowUpDue e -> new ImprovementState(phase, openedOrNull, completer, e.month());
        };
    }

    private ImprovementState in(ImprovementPhase next, @Nullable PersonId by) {
        return new ImprovementState(next, openedOrNull, by, months);
    }
}
