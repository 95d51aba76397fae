package org.entente.command.request;

import java.util.List;

import org.entente.api.issue.IssueEvent.Reported;
import org.entente.api.meeting.MeetingEvent.MaterialsShared;
import org.entente.api.meeting.MeetingEvent.MinutesIssued;
import org.entente.api.message.DomainEvent;
import org.entente.api.plan.PlanChangeEvent.ChangeFiled;
import org.entente.api.plan.PlanChangeEvent.PlanAmended;
import org.entente.api.plan.PlanEvent.ItemCreated;
import org.entente.api.plan.PlanEvent.PlanTookEffect;
import org.entente.api.request.ArchiveContents;
import org.entente.api.request.ClosingEvent.AcceptanceDecided;
import org.entente.api.request.ClosingEvent.DepartmentEvaluated;
import org.entente.api.request.ClosingEvent.RetrospectiveHeld;
import org.entente.api.request.RequestEvent.AttachmentAdded;
import org.entente.api.request.RequestEvent.ConfirmationGiven;
import org.entente.api.request.RequestEvent.ConfirmationObjected;
import org.entente.api.request.RequestEvent.FormRevised;
import org.entente.api.request.RequestEvent.RequestDrafted;
import org.entente.api.request.RequestId;
import org.entente.api.rollup.RollUpEvent.RollUpPublished;
import org.entente.api.rollup.RollUpId;
import org.entente.api.week.WeeklyUpdateEvent.UpdateSubmitted;
import org.entente.command.decision.CaseRecords;
import org.entente.command.decision.CaseRecords.Entry;

/** Counts what the archive of a case holds, from everything that was ever recorded of it (handbook 1.6 E6). */
public final class ArchiveInventory {
    private final List<DomainEvent> all;
    private final int rollUps;

    private ArchiveInventory(List<DomainEvent> all, int rollUps) {
        this.all = all;
        this.rollUps = rollUps;
    }

    public static ArchiveContents of(CaseRecords records, RequestId request) {
        long rollUps = records.named(RollUpId.PREFIX).stream().flatMap(id -> records.of(id).stream())
                .filter(one -> one.event() instanceof RollUpPublished e && e.cases().contains(request)).count();
        return new ArchiveInventory(records.members(request, "").stream()
                .flatMap(id -> records.of(id).stream().map(Entry::event)).toList(), (int) rollUps).contents();
    }

    // CLO-23: the archive says how much of each kind it holds
    private ArchiveContents contents() {
        return new ArchiveContents(count(RequestDrafted.class, FormRevised.class),
                count(ConfirmationGiven.class, ConfirmationObjected.class), materials(), count(MinutesIssued.class),
                count(PlanTookEffect.class, PlanAmended.class), count(ChangeFiled.class), count(ItemCreated.class),
                count(UpdateSubmitted.class), rollUps, count(Reported.class), count(AcceptanceDecided.class),
                count(DepartmentEvaluated.class),
                all.stream().mapToInt(one -> one instanceof RetrospectiveHeld e ? e.improvements().size() : 0).sum());
    }

    private int materials() {
        return count(AttachmentAdded.class)
                + all.stream().mapToInt(one -> one instanceof MaterialsShared e ? e.materials().size() : 0).sum();
    }

    @SafeVarargs
    private int count(Class<? extends DomainEvent>... kinds) {
        return (int) all.stream().filter(one -> List.of(kinds).contains(one.getClass())).count();
    }
}
