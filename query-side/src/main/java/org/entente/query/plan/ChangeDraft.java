package org.entente.query.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.plan.ChangeAssessment;
import org.entente.api.plan.ChangePhase;
import org.entente.api.plan.ChangeProposal;
import org.entente.api.plan.ChangeTier;
import org.jspecify.annotations.Nullable;

/** The next row of a change while one event is folded in; a row of so many parts is not copied part by part. */
final class ChangeDraft {
    private final ChangeRow before;
    final List<DepartmentId> awaited;
    final List<DepartmentId> passedOver;
    final ChangePhase phase;
    private ChangePhase nextPhase;
    private int revision;
    private ChangeProposal proposal;
    private ChangeAssessment assessment;
    private ChangeTier tier;
    private List<DepartmentId> nextAwaited;
    private List<DepartmentId> nextPassedOver;
    private @Nullable Instant opinionsInAt;
    private ChangeRow.@Nullable Withdrawal withdrawal;
    private @Nullable Integer version;
    private final List<ChangeRow.Raise> raises;
    private final List<ChangeRow.Opinion> opinions;
    private final List<ChangeRow.Supplement> supplements;
    private final List<ChangeRow.Decision> decisions;

    ChangeDraft(ChangeRow row) {
        before = row;
        awaited = row.awaited();
        passedOver = row.passedOver();
        phase = row.phase();
        nextPhase = row.phase();
        revision = row.revision();
        proposal = row.proposal();
        assessment = row.assessment();
        tier = row.tier();
        nextAwaited = row.awaited();
        nextPassedOver = row.passedOver();
        opinionsInAt = row.opinionsInAt();
        withdrawal = row.withdrawal();
        version = row.version();
        raises = new ArrayList<>(row.raises());
        opinions = new ArrayList<>(row.opinions());
        supplements = new ArrayList<>(row.supplements());
        decisions = new ArrayList<>(row.decisions());
    }

    ChangeRow row() {
        return new ChangeRow(before.plan(), before.request(), before.number(), nextPhase, before.filer(),
                before.filedBy(), before.filedAt(), before.emergency(), revision, proposal, assessment, tier, raises,
                nextAwaited, nextPassedOver, opinions, supplements, opinionsInAt, decisions, withdrawal, version);
    }

    /** Back in opinion, the moment since which it was to be decided no longer counts. */
    ChangeDraft in(ChangePhase next) {
        nextPhase = next;
        if (next == ChangePhase.IN_OPINION) {
            opinionsInAt = null;
        }
        return this;
    }

    ChangeDraft awaited(List<DepartmentId> all) {
        nextAwaited = all;
        return this;
    }

    ChangeDraft passedOver(List<DepartmentId> all) {
        nextPassedOver = all;
        return this;
    }

    ChangeDraft opinion(ChangeRow.Opinion one) {
        opinions.add(one);
        return this;
    }

    ChangeDraft opinionsIn(Instant at) {
        opinionsInAt = at;
        return this;
    }

    ChangeDraft tier(ChangeTier next) {
        tier = next;
        return this;
    }

    ChangeDraft raise(ChangeRow.Raise one) {
        raises.add(one);
        return this;
    }

    ChangeDraft supplement(ChangeRow.Supplement one) {
        supplements.add(one);
        return this;
    }

    /** Weighed anew; what the Office raised it to stays the least. */
    ChangeDraft proposed(int number, ChangeProposal next, ChangeAssessment weighed) {
        revision = number;
        proposal = next;
        assessment = weighed;
        tier = raises.stream().map(ChangeRow.Raise::to).reduce(weighed.tier(), ChangeTier::or);
        return this;
    }

    ChangeDraft decision(ChangeRow.Decision one) {
        decisions.add(one);
        return this;
    }

    ChangeDraft withdrawn(ChangeRow.Withdrawal one) {
        withdrawal = one;
        return this;
    }

    ChangeDraft putInForce(int number) {
        version = number;
        return this;
    }
}
