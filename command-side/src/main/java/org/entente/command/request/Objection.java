package org.entente.command.request;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.Adjustment;
import org.entente.api.request.ObjectionGround;
import org.entente.api.request.ObjectionRoute;
import org.entente.api.request.ObjectionState;
import org.entente.api.request.RulingOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A department's objection and how far it has been dealt with.
 *
 * @param stated whether the initiating department has given its reasons
 * @param spoke  who argued it on either side
 * @param ruled  the Office's ruling, once there is one
 */
record Objection(int number, DepartmentId department, ObjectionGround ground, ObjectionRoute route,
        List<Adjustment> adjustments, ObjectionState state, boolean stated, Set<PersonId> spoke,
        @Nullable RulingOutcome ruled) {
    Objection {
        adjustments = List.copyOf(adjustments);
        spoke = Set.copyOf(spoke);
    }

    Objection in(ObjectionState next) {
        return new Objection(number, department, ground, route, adjustments, next, stated, spoke, ruled);
    }

    Objection ruledAs(RulingOutcome outcome) {
        return new Objection(number, department, ground, route, adjustments, ObjectionState.RULED, stated, spoke,
                outcome);
    }

    /** The initiating department gave its reasons. */
    Objection statedBy(PersonId person) {
        Set<PersonId> more = new LinkedHashSet<>(spoke);
        more.add(person);
        return new Objection(number, department, ground, route, adjustments, state, true, more, ruled);
    }

    boolean isClaim() {
        return ground == ObjectionGround.WRONGLY_LISTED;
    }
}
