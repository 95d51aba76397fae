package org.entente.query.request;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.Adjustment;
import org.entente.api.request.ObjectionGround;
import org.entente.api.request.ObjectionRoute;
import org.entente.api.request.ObjectionState;
import org.entente.query.action.Action;
import org.jspecify.annotations.Nullable;

/** An objection with what was done about it and what the reader may do now; the fields are those of {@link ObjectionRow}. */
public record ObjectionView(int number, DepartmentId department, ObjectionGround ground, ObjectionRoute route,
        int round, int revision, ObjectionState state, PersonId by, Instant at, List<Adjustment> adjustments,
        String reason, @Nullable Instant standsAt, List<ObjectionStep> steps, List<Action> actions) {
    public ObjectionView {
        adjustments = List.copyOf(adjustments);
        steps = List.copyOf(steps);
        actions = List.copyOf(actions);
    }

    static ObjectionView of(ObjectionRow row, List<Action> actions) {
        return new ObjectionView(row.number(), row.department(), row.ground(), row.route(), row.round(),
                row.revision(), row.state(), row.by(), row.at(), row.adjustments(), row.reason(), row.standsAt(),
                row.steps(), actions);
    }
}
