package org.entente.command.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.entente.api.plan.PlanEvent;
import org.entente.api.plan.PlanEvent.ItemCreated;
import org.entente.api.plan.PlanEvent.PlanAwaited;
import org.entente.api.plan.PlanEvent.PlanCalledOff;
import org.entente.api.plan.PlanEvent.PlanCirculated;
import org.entente.api.plan.PlanEvent.PlanDecomposed;
import org.entente.api.plan.PlanEvent.PlanRefused;
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
 * @param items the work items made so far and the number of the plan task that each is part of
 */
record PlanState(PlanPhase phase, @Nullable PlanOrigin originOrNull, @Nullable PlanDraft draftOrNull,
        @Nullable LocalDate weekOneOrNull, Map<TaskId, Integer> items) {
    static final PlanState NONE = new PlanState(PlanPhase.NONE, null, null, null, Map.of());

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

    @Nullable
    String caseId() {
        return originOrNull == null ? null : originOrNull.request().value();
    }

    /** Whether every task of the plan has at least one work item. */
    boolean isDecomposed() {
        return draft().content().tasks().stream().allMatch(one -> items.containsValue(one.number()));
    }

    PlanState evolve(PlanEvent event) {
        return switch (event) {
            case PlanAwaited e -> new PlanState(PlanPhase.AWAITED,
                    new PlanOrigin(e.plan(), e.request(), e.initiator(), e.lead(), e.participants()), null, null,
                    Map.of());
            case PlanWritten e -> in(PlanPhase.DRAFT)
                    .with(new PlanDraft(e.version(), e.content(), List.of(), false));
            case PlanCirculated e -> in(PlanPhase.CIRCULATED);
            case PlanSigned e -> with(draft().signedBy(e.department()));
            case PlanRefused e -> in(PlanPhase.DRAFT).with(draft().withRefusal());
            case PlanTookEffect e -> new PlanState(PlanPhase.IN_FORCE, originOrNull, draftOrNull, e.weekOne(), items);
            case ItemCreated e -> with(e.task(), e.item().planTask());
            case PlanDecomposed e -> this;
            case PlanCalledOff e -> in(PlanPhase.CALLED_OFF);
        };
    }

    private PlanState in(PlanPhase next) {
        return new PlanState(next, originOrNull, draftOrNull, weekOneOrNull, items);
    }

    private PlanState with(PlanDraft next) {
        return new PlanState(phase, originOrNull, next, weekOneOrNull, items);
    }

    private PlanState with(TaskId task, int planTask) {
        Map<TaskId, Integer> all = new LinkedHashMap<>(items);
        all.put(task, planTask);
        return new PlanState(phase, originOrNull, draftOrNull, weekOneOrNull, all);
    }
}
