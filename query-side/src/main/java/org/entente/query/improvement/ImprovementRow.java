package org.entente.query.improvement;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.improvement.ImprovementId;
import org.entente.api.improvement.ImprovementPhase;
import org.entente.api.request.ImprovementOrder;
import org.entente.api.request.RequestId;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An improvement action as it stands.
 *
 * @param completion  the last; null while it is open
 * @param followUps   when it was followed up
 */
public record ImprovementRow(ImprovementId id, long version, RequestId request, ImprovementPhase state,
        ImprovementOrder order, Instant openedAt, @Nullable Completion completion, @Nullable Look look,
        List<Instant> followUps) {
    public ImprovementRow {
        followUps = List.copyOf(followUps);
    }

    /** Who said that it is done, and what shows it. */
    public record Completion(PersonId by, Text evidence, Instant at) {}

    /** What the Office saw when it looked last. */
    public record Look(boolean accepted, PersonId by, Text note, Instant at) {}

    ImprovementRow at(long newVersion) {
        return new ImprovementRow(id, newVersion, request, state, order, openedAt, completion, look, followUps);
    }

    ImprovementRow completed(Completion done) {
        ImprovementPhase next = order.verification().isBlank() ? ImprovementPhase.CLOSED : ImprovementPhase.COMPLETED;
        return new ImprovementRow(id, version, request, next, order, openedAt, done, look, followUps);
    }

    ImprovementRow looked(Look seen) {
        return new ImprovementRow(id, version, request,
                seen.accepted() ? ImprovementPhase.CLOSED : ImprovementPhase.OPEN,
                order, openedAt, seen.accepted() ? completion : null, seen, followUps);
    }

    ImprovementRow followedUp(List<Instant> all) {
        return new ImprovementRow(id, version, request, state, order, openedAt, completion, look, all);
    }
}
