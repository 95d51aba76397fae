package org.entente.query.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.plan.PlanId;
import org.entente.api.plan.PlanPhase;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a case as it stands.
 *
 * @param latest  the version written last; 0 before the first
 * @param inForce the version in force; 0 if there is none
 * @param weekOne the Monday of week 1, once in force; changes leave it where it is
 * @param items   the work items made from it
 */
public record PlanRow(PlanId id, long version, RequestId request, PlanPhase phase, DepartmentId initiator,
        DepartmentId lead, List<DepartmentId> participants, int latest, int inForce, @Nullable LocalDate weekOne,
        @Nullable Instant tookEffectAt, @Nullable Instant decomposedAt, List<TaskId> items,
        @Nullable String calledOff) {
    public PlanRow {
        participants = List.copyOf(participants);
        items = List.copyOf(items);
    }

    PlanRow at(long newVersion) {
        return new PlanRow(id, newVersion, request, phase, initiator, lead, participants, latest, inForce, weekOne,
                tookEffectAt, decomposedAt, items, calledOff);
    }

    PlanRow in(PlanPhase next) {
        return new PlanRow(id, version, request, next, initiator, lead, participants, latest, inForce, weekOne,
                tookEffectAt, decomposedAt, items, calledOff);
    }

    PlanRow written(int number) {
        return new PlanRow(id, version, request, PlanPhase.DRAFT, initiator, lead, participants, number, inForce,
                weekOne, tookEffectAt, decomposedAt, items, calledOff);
    }

    PlanRow inForce(int number, LocalDate monday, Instant at) {
        return new PlanRow(id, version, request, PlanPhase.IN_FORCE, initiator, lead, participants, latest, number,
                monday, at, decomposedAt, items, calledOff);
    }

    /** An approved change put the next version in force; whether every task of it has a work item is seen anew. */
    PlanRow amended(int number, boolean broken) {
        return new PlanRow(id, version, request, phase, initiator, lead, participants, number, number, weekOne,
                tookEffectAt, broken ? decomposedAt : null, items, calledOff);
    }

    PlanRow decomposed(Instant at) {
        return new PlanRow(id, version, request, phase, initiator, lead, participants, latest, inForce, weekOne,
                tookEffectAt, at, items, calledOff);
    }

    PlanRow with(List<TaskId> more) {
        return new PlanRow(id, version, request, phase, initiator, lead, participants, latest, inForce, weekOne,
                tookEffectAt, decomposedAt, more, calledOff);
    }

    PlanRow calledOff(String cause) {
        return new PlanRow(id, version, request, PlanPhase.CALLED_OFF, initiator, lead, participants, latest, inForce,
                weekOne, tookEffectAt, decomposedAt, items, cause);
    }
}
