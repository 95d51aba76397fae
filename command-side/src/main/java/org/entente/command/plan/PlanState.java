package org.entente.command.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.entente.api.plan.ContingencyEvent;
import org.entente.api.plan.PlanChangeEvent;
import org.entente.api.plan.PlanChangeEvent.PlanAmended;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanEvent;
import org.entente.api.plan.PlanEvent.DependenciesSet;
import org.entente.api.plan.PlanEvent.ItemCreated;
import org.entente.api.plan.PlanEvent.PlanAwaited;
import org.entente.api.plan.PlanEvent.PlanCalledOff;
import org.entente.api.plan.PlanEvent.PlanCirculated;
import org.entente.api.plan.PlanEvent.PlanCompleted;
import org.entente.api.plan.PlanEvent.PlanDecomposed;
import org.entente.api.plan.PlanEvent.PlanPaused;
import org.entente.api.plan.PlanEvent.PlanRefused;
import org.entente.api.plan.PlanEvent.PlanResumed;
import org.entente.api.plan.PlanEvent.PlanSigned;
import org.entente.api.plan.PlanEvent.PlanTookEffect;
import org.entente.api.plan.PlanEvent.PlanWritten;
import org.entente.api.plan.PlanPhase;
import org.entente.api.task.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a plan now. Without an origin nothing has happened yet, without a draft nothing is written, without
 * weeks nothing is in force.
 *
 * @param items   the work items made so far and where each stands in the plan
 * @param changes what was filed against the plan in force
 * @param contingencies where those of its risks stand
 * @param paused its limits ended with the suspension of the case
 */
record PlanState(PlanPhase phase, @Nullable PlanOrigin originOrNull, @Nullable PlanDraft draftOrNull,
        @Nullable LocalDate weekOneOrNull, Map<TaskId, ItemPlace> items, PlanChanges changes,
        Contingencies contingencies, boolean paused) {
    static final PlanState NONE = new PlanState(PlanPhase.NONE, null, null, null, Map.of(),
            PlanChanges.NONE, Contingencies.NONE, false);

    PlanState {
        items = Map.copyOf(items);
    }

    PlanOrigin origin() {
        if (originOrNull == null) {
            throw new IllegalStateException("nothing has happened to this plan yet");
        }
        return originOrNull;
    }

    PlanDraft draft() {
        if (draftOrNull == null) {
            throw new IllegalStateException("the plan is not written");
        }
        return draftOrNull;
    }

    LocalDate weekOne() {
        if (weekOneOrNull == null) {
            throw new IllegalStateException("the plan is not in force");
        }
        return weekOneOrNull;
    }

    /** The Monday of the week by whose last update every task of the version in force has a work item. */
    LocalDate decomposeFrom() {
        LocalDate own = draft().decomposeFrom();
        return own == null ? weekOne() : own;
    }

    /** What the version in force says, its week 1 included. */
    PlanContent inForce() {
        return draft().content().startingOn(weekOne());
    }

    @Nullable
    String caseId() {
        return originOrNull == null ? null : originOrNull.request().value();
    }

    /** Whether every task of the plan has at least one work item. */
    boolean isDecomposed() {
        return draft().content().tasks().stream()
                .allMatch(one -> items.values().stream().anyMatch(item -> item.planTask() == one.number()));
    }

    PlanState evolve(PlanEvent event) {
        return switch (event) {
            case PlanAwaited e -> new PlanState(PlanPhase.AWAITED,
                    new PlanOrigin(e.plan(), e.request(), e.initiator(), e.lead(), e.participants()), null, null,
                    Map.of(), PlanChanges.NONE, Contingencies.NONE, false);
            case PlanWritten e -> in(PlanPhase.DRAFT)
                    .with(new PlanDraft(e.version(), e.content(), List.of(), false, null));
            case PlanCirculated e -> in(PlanPhase.CIRCULATED);
            case PlanSigned e -> with(draft().signedBy(e.department()));
            case PlanRefused e -> in(PlanPhase.DRAFT).with(draft().withRefusal());
            case PlanTookEffect e -> new PlanState(PlanPhase.IN_FORCE, originOrNull, draftOrNull, e.weekOne(), items,
                    changes, contingencies, paused);
            case ItemCreated e -> with(e.task(), new ItemPlace(e.item().planTask(), e.item().baseline(),
                    e.item().dependsOn()));
            case DependenciesSet e -> with(e.task(), place(e.task()).waitingFor(e.dependsOn()));
            case PlanDecomposed e -> this;
            case PlanCalledOff e -> in(PlanPhase.CALLED_OFF);
            case PlanCompleted e -> in(PlanPhase.COMPLETED);
            case PlanPaused e -> paused(true);
            case PlanResumed e -> paused(false);
            case PlanAmended e -> amended(e);
            case PlanChangeEvent e -> with(changes.evolve(e));
            case ContingencyEvent e -> new PlanState(phase, originOrNull, draftOrNull, weekOneOrNull, items, changes,
                    contingencies.evolve(e), paused);
        };
    }

    private ItemPlace place(TaskId task) {
        ItemPlace place = items.get(task);
        if (place == null) {
            throw new IllegalStateException("the plan has no item " + task);
        }
        return place;
    }

    private PlanState paused(boolean withCase) {
        return new PlanState(phase, originOrNull, draftOrNull, weekOneOrNull, items, changes, contingencies, withCase);
    }

    private PlanState in(PlanPhase next) {
        return new PlanState(next, originOrNull, draftOrNull, weekOneOrNull, items, changes, contingencies, paused);
    }

    private PlanState with(PlanDraft next) {
        return new PlanState(phase, originOrNull, next, weekOneOrNull, items, changes, contingencies, paused);
    }

    private PlanState with(TaskId task, ItemPlace place) {
        Map<TaskId, ItemPlace> all = new LinkedHashMap<>(items);
        all.put(task, place);
        return new PlanState(phase, originOrNull, draftOrNull, weekOneOrNull, all, changes, contingencies, paused);
    }

    private PlanState with(PlanChanges next) {
        return new PlanState(phase, originOrNull, draftOrNull, weekOneOrNull, items, next, contingencies, paused);
    }

    /** The next version is in force; nobody signs it. */
    private PlanState amended(PlanAmended e) {
        Map<TaskId, ItemPlace> all = new LinkedHashMap<>(items);
        e.moved().forEach(move -> all.computeIfPresent(move.task(), (task, place) -> place.at(move.to())));
        e.dropped().forEach(all::remove);
        return new PlanState(phase, originOrNull, new PlanDraft(e.version(), e.content(), List.of(), false,
                e.decomposeFrom()),
                weekOneOrNull, all, changes.evolve(e), contingencies, paused);
    }
}
