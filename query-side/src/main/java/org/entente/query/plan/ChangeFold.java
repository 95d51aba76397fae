package org.entente.query.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.plan.ChangePhase;
import org.entente.api.plan.PlanChangeEvent;
import org.entente.api.plan.PlanChangeEvent.ChangeApproved;
import org.entente.api.plan.PlanChangeEvent.ChangeDeferred;
import org.entente.api.plan.PlanChangeEvent.ChangeFiled;
import org.entente.api.plan.PlanChangeEvent.ChangeOpinionGiven;
import org.entente.api.plan.PlanChangeEvent.ChangeOpinionPassedOver;
import org.entente.api.plan.PlanChangeEvent.ChangeOpinionsIn;
import org.entente.api.plan.PlanChangeEvent.ChangeRejected;
import org.entente.api.plan.PlanChangeEvent.ChangeSupplemented;
import org.entente.api.plan.PlanChangeEvent.ChangeTierRaised;
import org.entente.api.plan.PlanChangeEvent.ChangeWithdrawn;
import org.entente.api.plan.PlanChangeEvent.EmergencyChangeMade;
import org.entente.api.plan.PlanChangeEvent.PlanAmended;
import org.entente.api.plan.PlanId;
import org.entente.query.plan.ChangeRow.Decision;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** One row for each change to a plan, under the plan's id and the change's number. */
final class ChangeFold implements Fold<ChangeRow> {
    static String key(PlanId plan, int change) {
        return "%s/change-%06d".formatted(plan, change);
    }

    @Override
    public Collection<String> keys(LedgerEvent event) {
        return event.payload() instanceof PlanChangeEvent e && e instanceof PlanChangeEvent.OfChange of
                ? List.of(key(e.plan(), of.change()))
                : List.of();
    }

    @Override
    public @Nullable ChangeRow fold(String key, @Nullable ChangeRow row, LedgerEvent event) {
        if (event.payload() instanceof ChangeFiled e) {
            return new ChangeRow(e.plan(), e.request(), e.change(), ChangePhase.IN_OPINION, e.filer(), e.by(),
                    e.occurredAt(), e.emergency(), 1, e.proposal(), e.assessment(), e.assessment().tier(), List.of(),
                    e.assessment().affected(), List.of(), List.of(), List.of(), null, List.of(), null, null);
        }
        if (row == null) {
            throw new IllegalStateException(key + " was not filed");
        }
        return event.payload() instanceof PlanChangeEvent e ? after(new ChangeDraft(row), e).row() : row;
    }

    private static ChangeDraft after(ChangeDraft row, PlanChangeEvent event) {
        return switch (event) {
            case ChangeFiled e -> throw new IllegalStateException("filed twice");
            case ChangeSupplemented e -> supplemented(row, e);
            case ChangeOpinionGiven e -> row.awaited(without(row.awaited, e.department()))
                    .opinion(new ChangeRow.Opinion(e.department(), e.by(), e.revision(), e.stance(), e.remarks(),
                            e.occurredAt()));
            case ChangeOpinionPassedOver e -> row.awaited(without(row.awaited, e.department()))
                    .passedOver(with(row.passedOver, e.department()));
            case ChangeOpinionsIn e -> row.in(ChangePhase.IN_DECISION).opinionsIn(e.occurredAt());
            case ChangeTierRaised e -> row.tier(e.to())
                    .raise(new ChangeRow.Raise(e.from(), e.to(), e.by(), e.reason(), e.occurredAt()));
            case ChangeApproved e -> row.in(ChangePhase.APPROVED).decision(new Decision(ChangePhase.APPROVED, e.tier(),
                    e.by(), e.note(), null, e.occurredAt()));
            case PlanAmended e -> row.putInForce(e.version());
            case ChangeRejected e -> row.in(ChangePhase.REJECTED).decision(new Decision(ChangePhase.REJECTED, e.tier(),
                    e.by(), e.reason(), null, e.occurredAt()));
            case ChangeDeferred e -> row.in(ChangePhase.DEFERRED).decision(new Decision(ChangePhase.DEFERRED, e.tier(),
                    e.by(), e.needed(), e.until(), e.occurredAt()));
            case ChangeWithdrawn e -> row.in(ChangePhase.WITHDRAWN)
                    .withdrawn(new ChangeRow.Withdrawal(e.by(), e.reason(), e.occurredAt()));
            case EmergencyChangeMade e -> throw new IllegalStateException("no event of a change");
        };
    }

    private static ChangeDraft supplemented(ChangeDraft row, ChangeSupplemented e) {
        ChangeDraft next = row.supplement(new ChangeRow.Supplement(e.by(), e.supplement(), e.revision(), e.asked(),
                e.occurredAt()));
        if (e.proposal() != null) {
            Set<DepartmentId> waiting = new LinkedHashSet<>(e.assessment().affected());
            waiting.removeIf(one -> !row.awaited.contains(one) && !e.asked().contains(one));
            next = next.proposed(e.revision(), e.proposal(), e.assessment()).awaited(List.copyOf(waiting))
                    .passedOver(row.passedOver.stream().filter(one -> !e.asked().contains(one)).toList());
        }
        return e.proposal() != null || row.phase == ChangePhase.DEFERRED ? next.in(ChangePhase.IN_OPINION) : next;
    }

    private static List<DepartmentId> with(List<DepartmentId> all, DepartmentId one) {
        List<DepartmentId> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    private static List<DepartmentId> without(List<DepartmentId> all, DepartmentId one) {
        return all.stream().filter(other -> !other.equals(one)).toList();
    }
}
