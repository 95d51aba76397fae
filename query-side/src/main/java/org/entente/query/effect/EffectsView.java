package org.entente.query.effect;

import java.time.Instant;
import java.util.List;

import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.Party;
import org.entente.api.rules.Publication;
import org.jspecify.annotations.Nullable;

/**
 * What one publication moved.
 *
 * @param from     when it takes force
 * @param position where in the ledger it took force; null while it has not
 * @param moved    what was open at that position
 * @param later    what was opened after it under older rules: decided before the publication, recorded after it
 */
public record EffectsView(Publication publication, Instant from, @Nullable Long position, List<Effect> moved,
        List<Effect> later) {
    /** One due moment moved. */
    public record Effect(ObligationId obligation, ObligationCode code, Party debtor, @Nullable String request,
            @Nullable String number, Instant oldDue, Instant newDue, Instant at) {}

    public EffectsView {
        moved = List.copyOf(moved);
        later = List.copyOf(later);
    }
}
