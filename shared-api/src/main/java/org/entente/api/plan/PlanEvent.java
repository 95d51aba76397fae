package org.entente.api.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.message.DomainEvent;
import org.entente.api.message.StoredAs;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskId;
import org.entente.api.task.WorkItem;
import org.jspecify.annotations.Nullable;

/** What happens to the execution plan of a case (handbook 1.3, 1.4 C1). */
public sealed interface PlanEvent extends DomainEvent
        permits PlanEvent.PlanAwaited, PlanEvent.PlanWritten, PlanEvent.PlanCirculated, PlanEvent.PlanSigned,
        PlanEvent.PlanRefused, PlanEvent.PlanTookEffect, PlanEvent.ItemCreated, PlanEvent.PlanDecomposed,
        PlanEvent.DependenciesSet, PlanEvent.PlanCalledOff, PlanEvent.PlanCompleted, PlanChangeEvent, ContingencyEvent,
        PlanEvent.PlanPaused,
        PlanEvent.PlanResumed {
    PlanId plan();

    /** The request is confirmed and the lead department owes a plan. */
    @StoredAs("plan.awaited")
    record PlanAwaited(PlanId plan, RequestId request, DepartmentId initiator, DepartmentId lead,
            List<DepartmentId> participants, Instant occurredAt) implements PlanEvent {}

    /** A department wrote a new version of the draft. */
    @StoredAs("plan.written")
    record PlanWritten(PlanId plan, int version, DepartmentId department, PlanContent content, Instant occurredAt)
            implements PlanEvent {}

    /**
     * The lead department put this version before the heads.
     *
     * @param contentHash of what it says, as {@link PlanContentHash} computes it
     */
    @StoredAs("plan.circulated")
    record PlanCirculated(PlanId plan, int version, String contentHash, Instant occurredAt) implements PlanEvent {}

    /**
     * The head of a department signed this version.
     *
     * @param contentHash of what was signed, as {@link PlanContentHash} computes it
     */
    @StoredAs("plan.signed")
    record PlanSigned(PlanId plan, int version, String contentHash, DepartmentId department, PersonId signer,
            Instant occurredAt) implements PlanEvent {}

    /** The head of a department refused this version: it is a draft again and no signature of it stands. */
    @StoredAs("plan.refused")
    record PlanRefused(PlanId plan, int version, DepartmentId department, PersonId by, String reason,
            Instant occurredAt) implements PlanEvent {}

    /**
     * The last head has signed: this version is in force and its weeks are fixed.
     *
     * @param lastWeek the last week of any of its tasks
     * @param rhythm   when the departments meet to keep in step, or null
     */
    @StoredAs("plan.took-effect")
    record PlanTookEffect(PlanId plan, RequestId request, int version, LocalDate weekOne, int lastWeek,
            @Nullable SyncRhythm rhythm, List<DepartmentId> participants, Instant occurredAt) implements PlanEvent {}

    /** A department broke a work item out of its task; its planned dates are the baseline. */
    @StoredAs("plan.item-created")
    record ItemCreated(PlanId plan, RequestId request, TaskId task, WorkItem item, Instant occurredAt)
            implements PlanEvent {}

    /** The item's department said for which items of the same case it waits, in place of those said before. */
    @StoredAs("plan.dependencies-set")
    record DependenciesSet(PlanId plan, TaskId task, List<TaskId> dependsOn, Instant occurredAt)
            implements PlanEvent {
        public DependenciesSet {
            dependsOn = List.copyOf(dependsOn);
        }
    }

    /** Every task of this version has at least one work item. */
    @StoredAs("plan.decomposed")
    record PlanDecomposed(PlanId plan, int version, Instant occurredAt) implements PlanEvent {}

    /** The case ended before its plan took effect. */
    @StoredAs("plan.called-off")
    record PlanCalledOff(PlanId plan, String cause, Instant occurredAt) implements PlanEvent {}

    /** The case was archived after its end: nothing of the plan is to be done any more. */
    @StoredAs("plan.completed")
    record PlanCompleted(PlanId plan, Instant occurredAt) implements PlanEvent {}

    /** The case stands still: what was open of the plan is cancelled until it goes on. */
    @StoredAs("plan.paused-with-case")
    record PlanPaused(PlanId plan, Instant occurredAt) implements PlanEvent {}

    /** The case goes on: what was open is open again in full. */
    @StoredAs("plan.resumed-with-case")
    record PlanResumed(PlanId plan, Instant occurredAt) implements PlanEvent {}
}
