package org.entente.query.rollup;

import java.util.List;

import org.entente.api.refusal.Refusal;
import org.entente.api.rollup.RollUpCommand.PublishRollUp;
import org.entente.api.rollup.RollUpContent;
import org.entente.api.rollup.RollUpCut;
import org.entente.api.rollup.RollUpPhases;
import org.entente.api.week.WeekKey;
import org.entente.query.access.Sight;
import org.entente.query.action.Action;
import org.entente.query.action.Offer;
import org.entente.query.organization.OrganizationProjection;
import org.entente.query.view.Filter;
import org.entente.query.view.Snapshot;
import org.springframework.stereotype.Component;

/** Finds the roll-up that covers a week, as a reader may see it. */
@Component
public final class RollUps {
    private static final String CLAUSE = "1.4 C3";

    private final KeptRollUps kept;

    RollUps(KeptRollUps kept) {
        this.kept = kept;
    }

    /**
     * As it was kept, or while it is a draft as it would be now.
     *
     * @throws Refusal {@code not-found} if no roll-up covers the week
     */
    public RollUpView of(WeekKey week, Snapshot at, Sight sight) {
        RollUpRow row = covering(week, at);
        return RollUpView.of(row, content(row, at), sight, actions(row, week, at, sight));
    }

    private static RollUpRow covering(WeekKey week, Snapshot at) {
        return at.all(RollUpProjection.ROLL_UPS, Filter.none().has("weeks", week), 1).stream().findFirst()
                .orElseThrow(() -> Refusal.notFound(week.value()));
    }

    private RollUpContent content(RollUpRow row, Snapshot at) {
        RollUpRow.Published published = row.published();
        return published == null
                ? RollUpDrawing.content(new RollUpCut(row.id(), at.position(), at.now(), null), at)
                : kept.content(published.contentHash());
    }

    private static List<Action> actions(RollUpRow row, WeekKey week, Snapshot at, Sight sight) {
        return List.of(Offer.post("publish", "/api/weeks/" + week + "/roll-up", PublishRollUp.class).to(
                OrganizationProjection.of(at).rolesOf(sight.person()),
                RollUpPhases.RULES.allows(row.phase(), PublishRollUp.class), CLAUSE));
    }
}
