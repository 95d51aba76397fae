package org.entente.query.effect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.rules.Publication;
import org.entente.query.access.Sight;
import org.entente.query.obligation.Move;
import org.entente.query.obligation.ObligationProjection;
import org.entente.query.obligation.ObligationRow;
import org.entente.query.request.RequestProjection;
import org.entente.query.request.RequestRow;
import org.entente.query.view.Filter;
import org.entente.query.view.Snapshot;
import org.jspecify.annotations.Nullable;

/** Gathers from a snapshot what a publication moved. */
public final class Effects {
    private static final int MOST = 10_000;

    private Effects() {}

    /** @param position where the publication took force; null while it has not */
    public static EffectsView of(Publication publication, Instant from, @Nullable Long position, Sight sight,
            Snapshot at) {
        Filter moved = sight.inCircle(Filter.none().has("publications", publication), "circle");
        List<EffectsView.Effect> own = new ArrayList<>();
        List<EffectsView.Effect> later = new ArrayList<>();
        for (ObligationRow row : at.all(ObligationProjection.OBLIGATIONS, moved, MOST)) {
            boolean openThere = position == null || row.position() < position;
            row.moves().stream().filter(one -> publication.equals(one.publication()))
                    .forEach(one -> (openThere ? own : later).add(effect(row, one, at)));
        }
        return new EffectsView(publication, from, position, own, later);
    }

    private static EffectsView.Effect effect(ObligationRow row, Move move, Snapshot at) {
        String request = row.request();
        String number = request == null
                ? null
                : at.one(RequestProjection.REQUESTS, request).map(RequestRow::number).orElse(null);
        return new EffectsView.Effect(row.terms().id(), row.terms().code(), row.terms().debtor(), request, number,
                move.from(), move.to(), move.at());
    }
}
