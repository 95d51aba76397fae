package org.entente.query.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.Adjustment;
import org.entente.api.request.ObjectionGround;
import org.entente.api.request.ObjectionRoute;
import org.entente.api.request.ObjectionState;
import org.entente.api.request.RequestEvent.ConfirmationObjected;
import org.entente.api.request.RequestId;
import org.entente.api.request.RulingOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A department's objection and everything that was done about it.
 *
 * @param number   counts the objections of the case, from 1
 * @param revision the revision of the form that it objects to
 * @param reason   why the department says that it is wrongly listed; else empty, each adjustment has its own
 * @param standsAt when the Office's ruling stands unless somebody appeals; null if there is none that waits
 */
public record ObjectionRow(RequestId request, int number, DepartmentId department, ObjectionGround ground,
        ObjectionRoute route, int round, int revision, ObjectionState state, PersonId by, Instant at,
        List<Adjustment> adjustments, String reason, @Nullable Instant standsAt, List<ObjectionStep> steps) {
    public ObjectionRow {
        adjustments = List.copyOf(adjustments);
        steps = List.copyOf(steps);
    }

    static ObjectionRow raised(ConfirmationObjected e) {
        ObjectionState first = e.route() == ObjectionRoute.INITIATOR ? ObjectionState.OPEN : ObjectionState.REFERRED;
        return new ObjectionRow(e.request(), e.objection(), e.department(), e.ground(), e.route(), e.round(),
                e.revision(), first, e.by(), e.occurredAt(), e.adjustments(), e.reason(), null, List.of());
    }

    /** In this state after this step; a ruling that may be appealed waits until a moment. */
    ObjectionRow in(ObjectionState next, ObjectionStep step, @Nullable Instant waitsUntil) {
        List<ObjectionStep> more = new ArrayList<>(steps);
        more.add(step);
        return new ObjectionRow(request, number, department, ground, route, round, revision, next, by, at, adjustments,
                reason, waitsUntil, more);
    }

    ObjectionRow in(ObjectionState next, ObjectionStep step) {
        return in(next, step, null);
    }

    static ObjectionState settled(RulingOutcome outcome) {
        return outcome == RulingOutcome.UPHELD ? ObjectionState.UPHELD : ObjectionState.OVERRULED;
    }
}
